import { toBash } from './bash.js';
import { toFish } from './fish.js';
import { toPowerShell } from './powershell.js';
import type { CompletedProgram } from './words.js';
import { toZsh } from './zsh.js';

export { toCompletedProgram } from './words.js';

/** The shells and the scripts with which they complete the program. */
export const scripts = { bash: toBash, zsh: toZsh, fish: toFish, powershell: toPowerShell } satisfies Record<
  string,
  (program: CompletedProgram) => string
>;

/** A shell that there is a script for. */
export type Shell = keyof typeof scripts;
