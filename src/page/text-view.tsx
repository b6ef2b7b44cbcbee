import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isKept } from '../corrections/reviewed-document.js';
import type { Span } from '../types.js';
import { useMeans } from './context.js';
import { trimSpan } from './decide.js';
import { toHues } from './hue.js';
import { type Line, type Piece, toLines } from './lines.js';
import { readSelection } from './selection.js';
import type { Desk } from './state.js';

interface TextViewProps {
  readonly desk: Desk;
  readonly index: number;
  readonly query: string;
}

/** The report as it was printed, with each speaker's words and proposals in the speaker's colour. */
export function TextView({ desk, index, query }: TextViewProps) {
  const { say, act } = useMeans();
  const { text, document } = desk.report;
  const page = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const lines = useMemo(() => toLines(text, desk.review.entries, document.speakers), [desk]);
  useEffect(() => {
    const onSelect = () => {
      const span = page.current && readSelection(page.current);
      setSelected(span && trimSpan(text, span));
    };
    window.document.addEventListener('selectionchange', onSelect);
    return () => window.document.removeEventListener('selectionchange', onSelect);
  }, [text]);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const entry = target instanceof Element ? target.closest('[data-entry]')?.getAttribute('data-entry') : null;
      if (!entry || !getSelection()?.isCollapsed) return;
      act({ do: 'choose', choice: { report: index, index: Number(entry) }, pane: 'rows' });
    };
    page.current?.addEventListener('click', onClick);
    return () => page.current?.removeEventListener('click', onClick);
  }, [act, index]);
  useHighlight(page, query, desk);
  return (
    <div class="text" ref={page}>
      <Lines lines={lines} desk={desk} />
      {selected && (
        <button
          type="button"
          class="primary add"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => act({ do: 'task', task: { kind: 'add', report: index, ...selected } })}
        >
          ＋ {say('addSelected')}
        </button>
      )}
    </div>
  );
}

const Lines = memo(({ lines, desk }: { readonly lines: readonly Line[]; readonly desk: Desk }) => {
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

/** Shows where the words that are searched for stand, in browsers that can do so without touching the text. */
function useHighlight(page: { readonly current: HTMLElement | null }, query: string, desk: Desk): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined') return;
    CSS.highlights.delete('found');
    const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (terms.length === 0 || !page.current) return;
    CSS.highlights.set('found', new Highlight(...findRanges(page.current, terms)));
  }, [page, query, desk]);
}

function findRanges(page: HTMLElement, terms: readonly string[]): Range[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? '').toLowerCase();
    for (const term of terms) {
      for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + term.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
