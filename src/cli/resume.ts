import type { Streams } from './streams.js';

const isPlain = /^[\w@%+=:,./\\-]+$/;

/** The command line that goes on with a run that was stopped, as its user would type it. */
export function toResumeCommand(argv: readonly string[], { platform, env }: Pick<Streams, 'platform' | 'env'>): string {
  const [command = 'extract', ...rest] = argv;
  const others = rest.filter((argument) => argument !== '--resume');
  // npx runs what it finds as npm's command `exec`.
  const program = env.npm_command === 'exec' ? 'npx proposals' : 'proposals';
  return [program, command, '--resume', ...others.map((argument) => quote(argument, platform))].join(' ');
}

function quote(argument: string, platform: string): string {
  if (isPlain.test(argument)) return argument;
  return platform === 'win32' ? `"${argument}"` : `'${argument.replaceAll("'", "'\\''")}'`;
}
