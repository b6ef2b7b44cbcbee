import type { WriteSettings } from '../index.js';
import { type ColourChoice, isColoured, toPainter } from './colour.js';
import { type Terminal, widthOf } from './streams.js';

/** How an output for people looks. */
export type Look = Pick<WriteSettings, 'width' | 'paint'>;

/** As wide as the terminal, and in colour where `--color` and the environment say so; `isTerminal` is false for a file. */
export async function toLook({ stdout, env }: Terminal, color: ColourChoice, isTerminal: boolean): Promise<Look> {
  const paint = await toPainter(isColoured(color, env, isTerminal));
  return { width: widthOf(isTerminal ? stdout : {}), paint };
}
