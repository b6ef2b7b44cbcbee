import type { WriteSettings } from '../index.js';
import { type ColourChoice, isColoured, toPainter } from './colour.js';
import type { Terminal } from './streams.js';

/** Width where no terminal says otherwise. */
const usualWidth = 80;

/** How an output for people looks. */
export type Look = Pick<WriteSettings, 'width' | 'paint'>;

/** As wide as its terminal, and in colour where `--color` and the environment say so. */
export async function toLook(io: Terminal, color: ColourChoice, isTerminal: boolean): Promise<Look> {
  const width = (isTerminal ? io.stdout.columns : undefined) ?? usualWidth;
  return { width, paint: await toPainter(isColoured(color, io.env, isTerminal)) };
}
