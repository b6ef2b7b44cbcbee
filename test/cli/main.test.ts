import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

/** Runs the command line where someone sits at a terminal; exit code and standard error out. */
async function runAtTerminal(args: readonly string[]): Promise<[number, string]> {
  const stream = () => Object.assign(new PassThrough(), { isTTY: true });
  const stderr = stream();
  const code = await main(args, {
    stdin: stream(),
    stdout: stream(),
    stderr,
    platform: 'linux',
    cwd: () => '/',
    env: {},
    onInterrupt: () => () => {},
  });
  return [code, String(stderr.read() ?? '')];
}

it.each(['extract', 'explain'])(
  '%s without a report prints short help on a terminal, and waits for nothing',
  async (command) => {
    const [code, said] = await runAtTerminal([command]);
    expect(code).toBe(2);
    expect(said).toMatch(new RegExp(`^proposals: no report named.*\n\nExamples:\n(.*\n)+Usage: proposals ${command} `));
  },
);

it('other errors stay one line on a terminal', async () => {
  expect(await runAtTerminal(['extract', '--colour'])).toEqual([
    2,
    'proposals: there is no option --colour; did you mean --color?\n',
  ]);
});
