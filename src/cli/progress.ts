import { wrap } from '../text/wrap.js';
import { now } from './clock.js';
import { type Output, widthOf } from './streams.js';

/** A line at the foot of a terminal that is written over again and again. */
export interface Progress {
  /** Shows what `toLine` gives, unless the line that stands there is younger than a tenth of a second. */
  readonly show: (toLine: () => string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
  /** An output for which the line makes way where it is on a terminal too, and waits until a line of it is whole. */
  readonly makeWay: (output: Output) => Output;
}

const lifetime = 100;

/** Back to the start of the line, and all of it away (ECMA-48: CR, EL). */
const toEmptyLine = '\r\u001b[2K';

/** No progress, where no terminal is on the other side or nobody wants it. */
export const noProgress: Progress = { show: () => {}, clear: () => {}, makeWay: (output) => output };

/** The progress line of a terminal. The first comes after a tenth of a second, so that short runs have none. */
export function openProgress(terminal: Output): Progress {
  let shownAt = now();
  let isShown = false;
  let isBroken = false;
  const clear = () => {
    if (!isShown) return;
    terminal.write(toEmptyLine);
    isShown = false;
  };
  const show = (toLine: () => string) => {
    if (isBroken || now() - shownAt < lifetime) return;
    clear();
    terminal.write(wrap(toLine(), widthOf(terminal) - 1)[0] ?? '');
    isShown = true;
    shownAt = now();
  };
  const makeWay = (output: Output): Output => {
    if (!output.isTTY) return output;
    return {
      isTTY: true,
      get columns() {
        return widthOf(output);
      },
      write: (piece, done) => {
        clear();
        isBroken = piece.length > 0 ? !endsLine(piece) : isBroken;
        return output.write(piece, done);
      },
    };
  };
  return { show, clear, makeWay };
}

function endsLine(piece: string | Uint8Array): boolean {
  return typeof piece === 'string' ? piece.endsWith('\n') : piece.at(-1) === 0x0a;
}
