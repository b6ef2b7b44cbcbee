import type { Roster } from '../types.js';

/** The roll call: who was announced, and who of them has no block. `speaking` are the names of all blocks. */
export function toRoster(announced: readonly string[], speaking: readonly string[]): Roster {
  const heard = new Set(speaking.flatMap((name) => name.split('、')));
  return { announced, missing: announced.filter((name) => !heard.has(name)) };
}
