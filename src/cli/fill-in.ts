/** What an option whose number may be left out means without it. */
const numbers: Readonly<Record<string, string>> = { '--keywords': '5' };

/**
 * Gives such an option its number where the next argument is none: in `--keywords report.txt` the name would otherwise
 * be taken for the number. Behind `--` there are names alone.
 */
export function fillIn(argv: readonly string[]): readonly string[] {
  const names = argv.indexOf('--');
  return argv.map((argument, i) => {
    const number = numbers[argument];
    const isOption = number !== undefined && (names < 0 || i < names);
    return isOption && !/^\d+$/.test(argv[i + 1] ?? '') ? `${argument}=${number}` : argument;
  });
}
