import { toHint } from './guess.js';
import { UsageError } from './usage-error.js';

/** The value of an option where it is one of the choices; throws a `UsageError` that names them, and the likely one. */
export function toChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new UsageError('no-such-choice', { option, value, choices: choices.join(', '), hint: toHint(value, choices) });
}
