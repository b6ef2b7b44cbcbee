/**
 * What the command line gives an option such as `--lang`, before anything is parsed: the value that counts is the last.
 * Null where it has none. Behind `--` there are names alone.
 */
export function findValue(argv: readonly string[], option: string): string | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  if (at < 0) return null;
  return options[at] === option ? (options[at + 1] ?? null) : (options[at] ?? '').slice(option.length + 1);
}
