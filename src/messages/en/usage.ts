/** What is wrong with a command line, and what else it is told: keys of `UsageError`. */
export const usage = {
  'unknown-command': 'there is no command "{name}"{hint}',
  'unknown-option': 'there is no option {name}{hint}',
  'missing-value': '{option}: a value is missing',
  'missing-argument': '{name} is missing; see: proposals {command} --help',
  'excess-arguments': 'more arguments than "{command}" takes; see: proposals {command} --help',
  'wrong-usage': '{message}',
  'no-such-choice': '{option}: there is no "{value}"; choose from {choices}{hint}',
  'did-you-mean': '; did you mean {guess}?',
  'no-corrections-named': 'no corrections named; try: proposals {command} --corrections corrections.jsonl',
  'no-line': '{file}: "{line}" is no number of a line; try {file}:12',
  'nothing-in-line': '{file}: nothing stands in line {line}; there are {lines} lines',
  'no-part': '{report}: {file} has no such part; it has {parts}',
  'no-report': 'no report named; try: proposals {command} report.txt',
  'no-such-column': '--columns: there is no column "{name}"; choose from {choices}{hint}',
  'no-such-encoding': '--encoding: "{name}" is none that is read here; choose from {choices}{hint}',
  'no-pattern':
    '--split: "{pattern}" is no regular expression of RE2 (no look-around, no back references); or say auto',
  'no-size': '{option}: "{value}" is no size; give a whole number from 1 on, as it is or with K, M or G',
  'no-count': '{option}: "{value}" is no number from 1 on; give one',
  'no-list': '--files-from: {problem}',
  'list-is-folder': '--files-from {list}: a folder, not a list; name a file with a name on each line',
  'no-stdout': '--errors and --summary: standard output is for the rows; name a file',
  'stdin-twice': '--files-from -: standard input cannot be list and report at once; name a file for one of them',
  'no-format': '{output}: its extension names no format; add --format ({choices})',
  'format-against-extension':
    '{output}: would hold {format}, and no program opens that as {named}; leave --format out, or name the file otherwise',
  'not-for-terminal': '{format} is not for a terminal; name a file with --output, or send it into a pipe',
  'no-number-of-keywords': '--keywords: "{number}" is no number of keywords; give one from 1 on',
  'no-keywords':
    'keywords are not counted: neither nodejieba nor @node-rs/jieba can be loaded; install proposals again',
  'no-segmenter': '--keywords: neither nodejieba nor @node-rs/jieba can be loaded; install proposals again',
  'no-corrections': '{path}: cannot be read; name the corrections.jsonl that a page has saved',
  'no-correction': '{path}:{line}: is no correction; save the file again from the page',
  'output-is-directory': '{path}: is a directory; name a file in it',
  'output-is-input': '{path}: is one of the inputs; name another file to write',
  'no-output-folder': '{path}: its folder does not exist; make it, or name another file',
  'output-not-writable': '{path}: cannot be written ({reason}); check the folder and its permissions',
  'disk-full': '{path}: the disk is full; make room, or name a file on another one',
  'stdout-not-writable': 'standard output: cannot be written ({reason}); write to another place',
  'no-number-of-threads': '--jobs: "{number}" is no number of threads; give one from 1 to 999',
  'resume-without-output': '--resume: only a file can be gone on with; name it with --output',
  'written-twice': '{path}: is to be written twice; name another file',
  'output-exists': '{path}: is there already; replace it with --force, or name another file',
  'journal-exists':
    '{path}: a run that was stopped left its journal ({journal}); go on with it by --resume, or start anew by --force',
  stopped: 'stopped; nothing is written to {path}',
  'nothing-read': '{path}: not written, as none of the inputs could be read',
  'stopped-at-failure': 'stopped at the first failure, as --fail-fast asks',
  'go-on': '{trouble}; go on with: {command}',
  'go-on-piped': '{trouble}; go on by sending what came on standard input to: {command}',

  // What a run came to.
  'warning-counts': 'warnings, of which the first {told} of each kind are told above: {counts}',
  'errors-written': '{path} tells what could not be read, and why',
  summary:
    '{read} read, {failed} failed, {withoutProposals} without proposals, {duplicates} duplicates left out; {proposals} proposals; {seconds} s',
  progress: '{read} reports · {proposals} proposals · {rate} MB/s',
  'progress-left': '{share} % · {progress} · {left} left',
  'progress-failed': '{progress} · {failed} failed',

  'pages-folder-foreign': '{folder}: is to hold the pages but holds {name}; name another file to write',
  'pages-folder-unusable': '{folder}: cannot be the folder of the pages; name another file to write',

  // What is told beside the output.
  'several-pages':
    '{limit} reports are the most for one page: {output} lists them all, and their pages are in {folder}',
  'left-out': '{name}: written by proposals itself, left out; to read it, name the file',
  'left-out-more': 'more files written by proposals itself are left out',
  'corrections-left': 'corrections whose reports were not read: {count} ({files})',

  // The table of `eval`.
  measure: 'measure',
  found: 'found',
  wanted: 'wanted',
  hits: 'hits',
  precision: 'precision',
  recall: 'recall',
  f1: 'F1',
  exact: 'exact',
  overlap: 'overlap',
  attributed: 'attributed',
  speaker: 'speaker',
  'nothing-judged':
    '{path}: corrects none of the reports that were read, so nothing was measured; name the reports that it is about',
  'eval-basis': 'reports: {reports} · proposals judged: {judged} · not judged: {open}',

  'config-not-readable': '{file}: cannot be read ({reason}); check the name',
  'config-no-json': '{file}: is no JSON ({reason})',
  'config-unknown-key': '{file}: there is no key "{key}"; choose from {choices}{hint}',
  'config-wrong-value': '{file}: {key}: {value} is not {expected}{hint}',
  'expects-choice': 'one of {choices}',
  'expects-boolean': 'true or false',
  'expects-number': 'a whole number from 1 on',
  'expects-text': 'a text',
  'expects-word': 'a word of two characters or more',
  'expects-list': 'a list of words',
  'expects-object': 'an object of keys and values',

  // Kinds of words, and where they come from.
  posts: 'post',
  bodies: 'body',
  parties: 'party',
  triggers: 'trigger',
  notNames: 'no name',
  'built-in': 'built in: {file}',

  // What becomes of a sentence.
  proposal: 'proposal',
  speech: 'speech',
  narrator: 'narrator',
  leader: 'leader',
  header: 'header',
  furniture: 'furniture',

  // What a rule decides.
  'header or furniture': 'header or furniture',
  'who speaks': 'who speaks',
  'a trigger': 'a trigger',
  'no trigger': 'no trigger',
  'a proposal': 'a proposal',
  'no proposal': 'no proposal',

  // Words before and around a message.
  info: 'info',
  warning: 'warning',
  caution: '{level}: {message}',
  remark: '{level}: {place}: {message}',
} as const;
