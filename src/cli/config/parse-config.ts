import type { Command } from 'commander';
import * as v from 'valibot';
import { toHint } from '../guess.js';
import { UsageError } from '../usage-error.js';
import { type Config, toConfigSchema } from './schema.js';

/**
 * Reads the text of a configuration file (JSON, with or without byte order mark). Throws a `UsageError` that names the
 * first key that is wrong, and the likely one.
 */
export function parseConfig(program: Command, file: string, text: string): Config {
  const schema = toConfigSchema(program);
  const { success, output, issues } = v.safeParse(schema, parseJson(file, text));
  if (success) return output;
  const [issue] = issues;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const key = path.join('.');
  if (issue.expected === 'never') {
    const known = knownKeys(schema, path.slice(0, -1));
    throw new UsageError('config-unknown-key', {
      file,
      key,
      choices: known.join(', '),
      hint: toHint(path.at(-1) ?? '', known),
    });
  }
  const choices = Array.from(issue.expected?.matchAll(/"([^"]*)"/g) ?? [], ([, choice = '']) => choice);
  const expected = { key: issue.message, values: { choices: choices.join(', ') } };
  const value = JSON.stringify(issue.input);
  const hint = toHint(String(issue.input), choices);
  throw new UsageError('config-wrong-value', { file, key, value, expected, hint });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError('config-no-json', { file, reason: error instanceof Error ? error.message : '' }, error);
  }
}

/** The keys that may stand at a path: `options` or `lexicon`, or at the top. */
function knownKeys({ entries }: ReturnType<typeof toConfigSchema>, [part]: readonly string[]): string[] {
  if (part === 'options' || part === 'lexicon') return Object.keys(entries[part].wrapped.entries);
  return Object.keys(entries);
}
