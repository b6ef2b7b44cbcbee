import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../usage-error.js';
import type { Config } from './schema.js';

/** The name under which a configuration is looked for. */
const configName = 'proposals.config.json';

/** A configuration, and the file that it stands in. */
export interface FoundConfig extends Config {
  readonly file: string;
}

/** The configuration file that was named, else the nearest one in a folder or above it; null where there is none. */
export function findConfig(named: string | null, folder: string): string | null {
  if (named !== null) return resolve(folder, named);
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, configName);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return null;
  }
}

/** Reads a configuration file; throws a `UsageError` that says what is wrong with it. */
export async function readConfig(program: Command, file: string): Promise<FoundConfig> {
  const { parseConfig } = await import('./parse-config.js');
  return { file, ...parseConfig(program, file, readText(file)) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError('config-not-readable', { file, reason }, error);
  }
}
