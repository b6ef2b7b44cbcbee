import { type Painter, plain } from '../index.js';

/** What `--color` says. */
export type ColourChoice = 'auto' | 'always' | 'never';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to write colours: `--color` decides; without it FORCE_COLOR, then NO_COLOR, then whether a terminal other
 * than a dumb one is on the other side.
 */
export function isColoured(choice: ColourChoice, env: Environment, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}

/** The painter of a terminal. Chalk is loaded only where there is something to paint. */
export async function toPainter(coloured: boolean): Promise<Painter> {
  if (!coloured) return plain;
  const { Chalk } = await import('chalk');
  const { bold, dim, green, yellow } = new Chalk({ level: 1 });
  const styles = { strong: bold, faint: dim, taken: green, left: yellow };
  return (style, text) => styles[style](text);
}
