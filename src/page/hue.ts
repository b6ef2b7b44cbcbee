import { keyOf } from '../corrections/reviewed-document.js';
import type { Desk } from './state.js';

/** Degrees between one speaker's hue and the next: by the golden ratio, neighbours differ and none comes twice. */
const goldenAngle = 137.508;

/** Gives each speaker of a report a hue, in degrees, by who speaks first. */
export function toHues({ report, review }: Desk): (speaker: string | null) => number {
  const names = [...new Set([...report.document.speakers, ...review.entries.map(({ who }) => who)].map(keyOf))];
  const hues = new Map(names.map((name, i) => [name, Math.round((250 + i * goldenAngle) % 360)]));
  return (speaker) => hues.get(speaker ?? '') ?? 0;
}
