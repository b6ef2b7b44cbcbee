import { wrap } from '../text/wrap.js';
import { type Output, widthOf } from './streams.js';

/** A line at the foot of a terminal that is written over again and again. */
export interface Progress {
  /** Shows what `toLine` gives, unless the line that stands there is younger than a tenth of a second. */
  readonly show: (toLine: () => string) => void;
  /** Takes the line away, so that others may be written. */
  readonly clear: () => void;
}

const lifetime = 100;

/** Back to the start of the line, and all of it away (ECMA-48: CR, EL). */
const toEmptyLine = '\r\u001b[2K';

/** No progress, where no terminal is on the other side or nobody wants it. */
export const noProgress: Progress = { show: () => {}, clear: () => {} };

/** The progress line of a terminal. The first comes after a tenth of a second, so that short runs have none. */
export function openProgress(terminal: Output): Progress {
  let shownAt = performance.now();
  let isShown = false;
  const clear = () => {
    if (!isShown) return;
    terminal.write(toEmptyLine);
    isShown = false;
  };
  const show = (toLine: () => string) => {
    if (performance.now() - shownAt < lifetime) return;
    clear();
    terminal.write(wrap(toLine(), widthOf(terminal) - 1)[0] ?? '');
    isShown = true;
    shownAt = performance.now();
  };
  return { show, clear };
}
