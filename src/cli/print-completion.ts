import type { Command } from 'commander';
import { type Shell, scripts, toCompletedProgram } from './completion/index.js';
import { pour } from './pour.js';
import type { Terminal } from './streams.js';

/** The command `completion`: prints the script with which a shell completes this program; no input fails. */
export async function printCompletion(io: Terminal, shell: Shell, program: Command): Promise<number> {
  await pour([scripts[shell](toCompletedProgram(program, io.say))], io.stdout);
  return 0;
}
