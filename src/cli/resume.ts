const isPlain = /^[\w@%+=:,./\\-]+$/;

/** The command line that goes on with a run that was stopped, as its user would type it. */
export function toResumeCommand(argv: readonly string[], platform: string): string {
  const [command = 'extract', ...rest] = argv;
  const others = rest.filter((argument) => argument !== '--resume');
  return ['proposals', command, '--resume', ...others.map((argument) => quote(argument, platform))].join(' ');
}

function quote(argument: string, platform: string): string {
  if (isPlain.test(argument)) return argument;
  return platform === 'win32' ? `"${argument}"` : `'${argument.replaceAll("'", "'\\''")}'`;
}
