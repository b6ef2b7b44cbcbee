import type { Command } from 'commander';
import type { Actions } from './program.js';
import type { Terminal } from './streams.js';

/** Runs one command, which gives the number of inputs that failed. */
type RunCommand = (command: (io: Terminal, program: Command) => Promise<number>) => Promise<void>;

/** What each command does; its code is loaded when it is called. `argv` is the command line as it was given. */
export function toActions(argv: readonly string[], run: RunCommand): Actions {
  return {
    extract: (files, raw) => run(async (io) => (await import('./extract.js')).extractFiles(io, files, raw, argv)),
    explain: (files, raw) => run(async (io) => (await import('./explain.js')).explainFiles(io, files, raw)),
    evaluate: (files, raw) => run(async (io) => (await import('./evaluate.js')).evaluate(io, files, raw)),
    stats: (files, raw) => run(async (io) => (await import('./stats.js')).countFiles(io, files, raw)),
    text: (files, raw) => run(async (io) => (await import('./text.js')).printTexts(io, files, raw)),
    rules: () => run(async (io) => (await import('./rules.js')).listRules(io)),
    lexicon: (raw) => run(async (io) => (await import('./list-words.js')).printWords(io, raw)),
    completion: (shell) =>
      run(async (io, program) => (await import('./print-completion.js')).printCompletion(io, shell, program)),
  };
}
