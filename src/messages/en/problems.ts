/** What is wrong with an input, or odd about a report: keys of `InputError` and codes of `Diagnostic`. */
export const problems = {
  // Inputs that cannot be used.
  'no-such-file': '{name}: no such file; check the name',
  'is-directory': '{name}: is a directory; name the files in it',
  'no-permission': '{name}: may not be read; check its permissions',
  'not-readable': '{name}: cannot be read ({reason}); try a copy of it',
  'too-large': '{name}: larger than {size} MiB; split it first',
  empty: '{name}: empty; check that it was saved',
  'of-a-kind': '{name}: {kind}, not a text; {advice}',
  'no-text': '{name}: not a text; save its text as .txt first',
  'no-encoding': '{name}: neither UTF-8 nor GB18030, Big5 or UTF-16; if it is one of them, name it with --encoding',
  'strict-bytes':
    '{name}: {count} {count|place is|places are} not {encoding}, {where}; mend the file, or read it without --strict-encoding',

  // Kinds of files that are no texts.
  'utf-32': 'a UTF-32 text',
  pdf: 'a PDF',
  zip: 'an Office file or a ZIP archive',
  'empty-zip': 'an empty ZIP archive',
  'old-office': 'an old Office file (.doc, .xls, .wps)',
  gzip: 'a gzip archive',
  bzip2: 'a bzip2 archive',
  xz: 'an xz archive',
  '7z': 'a 7z archive',
  rar: 'a RAR archive',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  tiff: 'a TIFF picture',
  program: 'a program',
  sqlite: 'an SQLite database',
  'save-as-text': 'save its text as .txt first',
  'save-as-utf-8': 'save it as UTF-8 first',
  unpack: 'unpack it first',
  'leave-out': 'leave it out',

  // How the bytes were read.
  'bad-bytes': '{count} {count|place is|places are} not {encoding}, {where}; U+FFFD stands for them',
  'encoding-guessed': 'read as {encoding}, but another encoding fits nearly as well; name it with --encoding',
  'nul-characters': 'NUL characters in the text; is the file damaged?',
  'at-bytes': 'at byte {bytes}',
  'at-bytes-and-more': 'at byte {bytes} and {more} more',
  'first-in-line': 'the first in line {line}',

  // What was found in a report.
  'no-speaker': 'no speaker found',
  'trigger-outside': "“{word}” stands in nobody's words",
  'long-proposal': 'a proposal of {count} characters; it may be several',
  'dominant-speaker': '{name} holds over {percent} % of the words of {speakers} speakers',
  'roster-missing': 'announced but without words of their own: {names}',
  'cut-off': 'the text ends in mid-sentence',

  // What a reviewer has corrected.
  'correction-unfit': 'a correction ({action}) no longer fits, its words are not found: “{words}”; review it again',
} as const;
