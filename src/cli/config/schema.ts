import type { Command, Option } from 'commander';
import * as v from 'valibot';
import { affiliations } from '../../affiliations.js';

/** What is no default: it says where the defaults are, or ends the run. */
const notDefaults = new Set(['--config', '--help', '--version']);

// A schema's message is the key of what to say was expected.
const word = v.pipe(v.string('expects-word'), v.regex(/\S\s*\S/, 'expects-word'));
const words = v.optional(v.array(word, 'expects-list'));

const lexicon = v.strictObject(
  {
    posts: words,
    bodies: words,
    parties: v.optional(v.record(word, v.picklist(affiliations, 'expects-choice'), 'expects-object')),
    triggers: words,
    notNames: words,
  },
  'expects-object',
);

/** The schema of a configuration file for a program: defaults for its options by their long names, and words. */
export function toConfigSchema(program: Command) {
  const byName = new Map<string, Option[]>();
  for (const option of [program, ...program.commands].flatMap((command) => command.options)) {
    if (notDefaults.has(option.long ?? '')) continue;
    byName.set(nameOf(option), [...(byName.get(nameOf(option)) ?? []), option]);
  }
  const options = Array.from(byName, ([name, same]) => [name, v.optional(toValueSchema(same))] as const);
  return v.strictObject(
    {
      $schema: v.optional(v.string('expects-text')),
      options: v.optional(v.strictObject(Object.fromEntries(options), 'expects-object')),
      lexicon: v.optional(lexicon),
    },
    'expects-object',
  );
}

/** The content of a configuration file. */
export type Config = v.InferOutput<ReturnType<typeof toConfigSchema>>;

/** The name of an option in a configuration file: `--no-guard` is `guard`, to be set to false. */
function nameOf({ long, negate }: Option): string {
  return (long ?? '').slice(negate ? 5 : 2);
}

/** What an option takes that several commands may have, each with choices of its own. */
function toValueSchema(same: readonly Option[]) {
  const { flags, required, optional } = same[0] as Option;
  const choices = new Set(same.flatMap(({ argChoices }) => argChoices ?? []));
  if (choices.size > 0) return v.picklist([...choices], 'expects-choice');
  if (!required && !optional) return v.boolean('expects-boolean');
  const isNumber = /[<[]n[>\]]/.test(flags);
  if (isNumber) return v.pipe(v.number('expects-number'), v.integer('expects-number'), v.minValue(1, 'expects-number'));
  return v.pipe(v.string('expects-text'), v.minLength(1, 'expects-text'));
}
