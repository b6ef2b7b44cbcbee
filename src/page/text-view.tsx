import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../types.js';
import { useMeans } from './context.js';
import { trimSpan } from './decide.js';
import { useHighlight } from './highlight.js';
import { toLines } from './lines.js';
import { keepSelection, readSelection, readSelectionEnd } from './selection.js';
import type { Desk } from './state.js';
import { Lines } from './text-lines.js';

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
  const end = selected && page.current && readSelectionEnd(page.current);
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
      {selected && end && (
        <button
          type="button"
          class="primary add"
          style={{ '--share': end.share, top: `${end.bottom}px` }}
          onPointerDown={keepSelection}
          onClick={() => act({ do: 'task', task: { kind: 'add', report: index, ...selected } })}
        >
          ＋ {say('addSelected')}
        </button>
      )}
    </div>
  );
}
