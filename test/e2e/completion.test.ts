import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../patience.js';
import { proposals } from './program.js';

/** How each shell completes a line: a program in its language that gets the script and the line, and prints the words. */
const shells = {
  bash: {
    version: ['bash', '--version'],
    complete: (script: string, line: string) => [
      'bash',
      '--norc',
      '-c',
      `source "$1"; IFS=' ' read -ra COMP_WORDS <<<"$2"; [[ $2 == *' ' ]] && COMP_WORDS+=('')
       COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _proposals; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      script,
      line,
    ],
  },
  zsh: {
    version: ['zsh', '--version'],
    // A shell in a pseudo-terminal: Tab completes what is unambiguous, Ctrl-X shows the line as it then is.
    complete: (script: string, line: string) => [
      'zsh',
      '-f',
      '-c',
      `zmodload zsh/zpty; zpty shell zsh -f -i
       zpty -w shell "PS1= PS2=; autoload -U compinit; compinit -u -D; source \${(q)1}
         show() { print -r -- \\"[[[\\$BUFFER]]]\\"; exit }; zle -N show; bindkey '^I' complete-word '^X' show; print rea''dy"
       zpty -m -r shell seen '*ready*'; zpty -n -w shell "$2"$'\\t'$'\\x18'
       zpty -m -r shell seen '*]]]*'; print -r -- \${\${seen##*\\[\\[\\[}%%\\]\\]\\]*}`,
      'zsh',
      script,
      line,
    ],
  },
  fish: {
    version: ['fish', '--version'],
    complete: (script: string, line: string) => [
      'fish',
      '--no-config',
      '-c',
      'source $argv[1]; complete -C $argv[2]',
      script,
      line,
    ],
  },
  powershell: {
    version: ['pwsh', '-Version'],
    complete: (script: string, line: string) => [
      'pwsh',
      '-NoProfile',
      '-Command',
      `. '${script}'; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`,
    ],
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  await writeFile(join(folder, 'report.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(Object.entries(shells))('%s', (shell, { version, complete }) => {
  const isHere = spawnSync(version[0] as string, version.slice(1)).status === 0;
  if (!isHere) it.skip('is not installed here: its script is not run');
  let script: string;
  beforeAll(async () => {
    const { stdout } = await proposals(['completion', shell]);
    script = join(folder, shell === 'powershell' ? 'script.ps1' : 'script');
    await writeFile(script, stdout);
  });

  it.runIf(isHere).each([
    ['a command', 'proposals extr', 'extract'],
    ['an option', 'proposals extract --strict', '--strict-encoding'],
    ['a choice', 'proposals extract --format par', 'parquet'],
    ['a choice behind a short option', 'proposals extract -f ts', 'tsv'],
    ['a shell', 'proposals completion fi', 'fish'],
  ])('completes %s', (_what, line, word) => {
    expect(completeLine(line)).toContain(word);
  });

  it.runIf(isHere && shell !== 'bash').each([
    ['as a report', 'proposals extract rep', 'report.txt'],
    ['behind --output', 'proposals extract --output rep', 'report.txt'],
  ])('completes a file %s', (_what, line, word) => {
    expect(completeLine(line)).toContain(word);
  });

  it.runIf(isHere)('offers no option of another command', () => {
    expect(completeLine('proposals explain --for')).not.toContain('--format');
  });

  function completeLine(line: string): string[] {
    const [program = '', ...args] = complete(script, line);
    const { stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: patience });
    return stdout.split(/[\s]+/);
  }
});

it.each(Object.keys(shells))('the script for %s names every command and long option', async (shell) => {
  const { stdout } = await proposals(['completion', shell]);
  const { stdout: help } = await proposals(['extract', '--help']);
  const flags = Array.from(help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm), ([, flag]) => flag);
  expect(['extract', 'explain', 'rules', ...flags].filter((word) => !stdout.includes(String(word)))).toEqual([]);
});

it('a script is described in the language of its user', async () => {
  expect((await proposals(['completion', 'fish', '--lang', 'zh'])).stdout).toContain("-d '输出报道中的建议'");
});

it('a shell that there is none for is refused with a suggestion', async () => {
  const { code, stderr } = await proposals(['completion', 'bsh']);
  expect([code, stderr]).toEqual([
    2,
    'proposals: completion: there is no "bsh"; choose from bash, zsh, fish, powershell; did you mean bash?\n',
  ]);
});
