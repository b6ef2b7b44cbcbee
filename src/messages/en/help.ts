/**
 * The help: each command, argument (behind its command) and option by its name, and the examples that open a command's
 * help.
 */
export const help = {
  proposals: 'Turns Chinese meeting reports into tables of who proposed what.',
  extract: 'print the proposals of reports',
  'extract files': 'reports to read: files, folders, archives, patterns in quotes; - for standard input',
  explain: 'print reports with what became of every sentence, and why',
  'explain files': 'reports to read; report.txt:12 for its line 12, - for standard input',
  eval: 'measure the program against its reviewers',
  'eval files': 'reports to read (default: those that the corrections name)',
  stats: 'count proposals by affiliation, speaker, month and keyword, and find what was proposed before',
  'stats files': 'reports to read, or the csv, tsv, json or jsonl that extract has written; - for standard input',
  text: 'print the text of reports as positions refer to it',
  'text files': 'reports to read; - for standard input',
  rules: 'list the rules of the grammar, each with an example',
  lexicon: 'list the words in force, and where each comes from',
  completion: 'print the script with which a shell completes the command line',
  'completion shell': 'the shell',
  help: 'print help for a command',

  '--format': 'output format (default: by the extension of --output, else table on a terminal, csv in a pipe)',
  '--output': 'write to this file instead of standard output',
  '--ledger': 'json, jsonl: what became of every sentence, and by which rule',
  '--columns': 'columns of a table, parted by commas ({columns})',
  '--headings': 'language of headings (default: as --lang)',
  '--keywords': 'add the n most telling words of each proposal (without a number: 5)',
  '--corrections': 'the corrections that reviewers have saved from a page',
  '--bom': 'csv, tsv: byte order mark and CRLF (default: in files)',
  '--no-bom': 'csv, tsv: neither (default: in pipes)',
  '--no-guard': "csv, tsv: leave cells that look like formulas without the ' before them",
  '--dedupe': 'leave out reports whose text came before, and mark those that nearly did',
  '--jobs': 'read in so many threads (default: one a core, where there are more than 3 MB)',
  '--errors': 'write what could not be read to this file (jsonl), instead of to standard error',
  '--summary': 'write what the run came to, in numbers, to this file (json)',
  '--fail-fast': 'stop at the first input that cannot be read',
  '--resume': 'go on with a run that was stopped; keep its journal, so that the next reads only what changed',
  '--force': 'replace files that are there already',
  '--quiet': 'no warnings, no progress and no summary; only errors',
  '--encoding': 'encoding of the reports, such as gb18030 or big5 (default: found out)',
  '--strict-encoding': 'refuse a report with bytes that cannot be read, instead of warning',
  '--split':
    'take files apart that hold several reports: at lines that this regular expression finds; auto: at headings that are numbered or return',
  '--files-from': 'read the names of inputs from this file, - for standard input: a line each, or parted by NUL',
  '--max-file-size': 'largest file, or member of an archive, to read (default: 64M)',
  '--max-unpacked': 'most that an archive may unpack to (default: 4G)',
  '--max-entries': 'most files in an archive (default: 1000000)',
  '--max-ratio': 'how many times its size an archive may unpack to (default: 300)',
  '--color': 'colours',
  '--config': 'configuration file (default: the nearest proposals.config.json in this folder or above it)',
  '--lang': 'language of help, messages and headings (default: by the locale)',
  '--version': 'print the version',
  '--help': 'print help',

  'proposals examples': `
  proposals extract report.txt                      a table on the terminal
  proposals extract reports/*.txt -o proposals.xlsx a workbook
  proposals explain report.txt                      why each sentence was taken or left`,
  'extract examples': `
  proposals extract report.txt                      a table on the terminal
  proposals extract reports/*.txt -o proposals.xlsx a workbook
  proposals extract -f csv - < report.txt           CSV from standard input`,
  'explain examples': `
  proposals explain report.txt                      the whole report
  proposals explain report.txt:12                   its line 12 alone`,
  'completion examples': `
  eval "$(proposals completion bash)"               bash: in ~/.bashrc
  source <(proposals completion zsh)                zsh: in ~/.zshrc, behind compinit
  proposals completion fish | source                fish: in ~/.config/fish/config.fish
  proposals completion powershell | Out-String | Invoke-Expression
                                                    PowerShell: in the file that $PROFILE names`,

  'stats examples': `
  proposals stats reports                           bars on the terminal
  proposals stats reports -o stats.html             a page with charts
  proposals extract reports -f jsonl | proposals stats
                                                    from an earlier run`,
  'text examples': `
  proposals text report.pdf                         the text of a PDF
  proposals text 'archive.zip!/2025/report.docx'    that of a member of an archive`,

  'Usage:': 'Usage:',
  'Arguments:': 'Arguments:',
  'Options:': 'Options:',
  'Commands:': 'Commands:',
  'Examples:': 'Examples:',
  choices: ' (choices: {choices})',
  default: ' (default: {value})',
  'more-help': 'All options: proposals {command} --help',
  'exit-status': `
Exit status:
  0  all inputs were read
  1  some input could not be read; the others are written
  2  wrong usage, or the output could not be written
  130  stopped by Ctrl-C`,
} as const;
