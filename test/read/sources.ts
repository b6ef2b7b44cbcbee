import { defaultLimits, type FindSettings, findSources, type Limits, readSource } from '../../src/read/index.js';

/** What is found under the names, told in short: `name: its text`, or the message of what cannot be read. */
export async function tell(
  names: readonly string[],
  limits: Partial<Limits> = {},
  stdin: Uint8Array = new Uint8Array(),
): Promise<string[]> {
  const told: string[] = [];
  for await (const source of findSources(names, findSettings(limits, stdin))) {
    told.push(
      source.kind === 'failed' ? source.error.message : `${source.name}: ${Buffer.from(readSource(source)).toString()}`,
    );
  }
  return told;
}

/** Settings to find inputs by. */
export function findSettings(limits: Partial<Limits> = {}, stdin: Uint8Array = new Uint8Array()): FindSettings {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield stdin;
  }
  return { stdin: stream, limits: { ...defaultLimits, ...limits } };
}
