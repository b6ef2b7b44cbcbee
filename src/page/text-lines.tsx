import { memo } from 'preact/compat';
import { isKept } from '../corrections/reviewed-document.js';
import { toHues } from './hue.js';
import type { Line, Piece } from './lines.js';
import type { Desk } from './state.js';

/** The lines of a report, each piece in the colour of its speaker. Drawn anew only when a correction changes them. */
export const Lines = memo(({ lines, desk }: { readonly lines: readonly Line[]; readonly desk: Desk }) => {
  const hueOf = toHues(desk);
  const { title, speakers } = desk.report.document;
  const headline = lines.find(({ start, end }) => title !== null && desk.report.text.slice(start, end).includes(title));
  const openings = new Set(speakers.flatMap(({ blocks }) => blocks.map(({ start }) => start)));
  return (
    <>
      {lines.map(({ number, pieces }) => (
        <p
          key={number}
          id={`line-${number}`}
          data-line={number}
          class={number === headline?.number ? 'title' : undefined}
        >
          {pieces.map((piece) => (
            <PieceView
              key={piece.start}
              piece={piece}
              desk={desk}
              hue={hueOf(piece.speaker)}
              opens={openings.has(piece.start)}
            />
          ))}
        </p>
      ))}
    </>
  );
});

interface PieceViewProps {
  readonly piece: Piece;
  readonly desk: Desk;
  readonly hue: number;
  /** Whether somebody's words begin here. */
  readonly opens: boolean;
}

function PieceView({ piece, desk: { report, review }, hue, opens }: PieceViewProps) {
  const words = report.text.slice(piece.start, piece.end);
  if (piece.speaker === null) return <span data-start={piece.start}>{words}</span>;
  const style = { '--hue': hue };
  const who = opens ? piece.speaker : undefined;
  if (piece.entry === null) {
    return (
      <span class="block" data-start={piece.start} data-who={who} style={style}>
        {words}
      </span>
    );
  }
  const entry = review.entries[piece.entry];
  const isRejected = entry !== undefined && !isKept(entry);
  return (
    <mark
      class={isRejected ? 'proposal rejected' : 'proposal'}
      data-start={piece.start}
      data-entry={piece.entry}
      data-who={who}
      style={style}
    >
      {words}
    </mark>
  );
}
