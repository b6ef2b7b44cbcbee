import { join, sep } from 'node:path';
import { InputError } from '../../src/errors.js';
import {
  defaultLimits,
  type FindSettings,
  findSources,
  type Limits,
  readSource,
  type Source,
} from '../../src/read/index.js';
import { plant } from '../tree.js';

/** What is found under the names, told in short: `name: its text`, or the message of what cannot be read. */
export async function tell(
  names: readonly string[],
  limits: Partial<Limits> = {},
  stdin: Uint8Array = new Uint8Array(),
): Promise<string[]> {
  const told: string[] = [];
  const settings = findSettings(limits, stdin);
  for await (const source of findSources(names, settings)) told.push(toLine(source, settings.limits));
  return told;
}

function toLine(source: Source, limits: Limits): string {
  try {
    return `${source.name}: ${Buffer.from(readSource(source, limits)).toString()}`;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** What is found in a container of that name, with the name of the folder that it stands in left out. */
export async function tellOf(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> {
  const folder = plant({ [name]: bytes });
  return (await tell([join(folder, name)], limits)).map((line) => line.replace(folder + sep, ''));
}

/** Settings to find inputs by. */
export function findSettings(limits: Partial<Limits> = {}, stdin: Uint8Array = new Uint8Array()): FindSettings {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield stdin;
  }
  return { stdin: stream, limits: { ...defaultLimits, ...limits } };
}
