import { toProgram } from '../src/cli/program.js';

const nothing = async () => {};

/** The command line with commands that do nothing. */
export const program = toProgram({
  extract: nothing,
  explain: nothing,
  evaluate: nothing,
  stats: nothing,
  text: nothing,
  rules: nothing,
  lexicon: nothing,
  completion: nothing,
});
