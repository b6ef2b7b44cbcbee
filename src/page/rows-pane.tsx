import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { Rejected } from './rejected.js';
import { toName } from './report.js';
import { RowView } from './row-view.js';
import { partRejected, type Row } from './rows.js';
import { keepSelection, readSelection } from './selection.js';
import type { Choice, Desk } from './state.js';

/** Rows that are put on the page together, when they come near to the window. */
const batchSize = 50;

/** Pixels that a row takes until it is there, more or less. */
const usualHeight = 96;

interface RowsPaneProps {
  readonly desks: readonly Desk[];
  /** The report on the left: where a missed proposal is added. */
  readonly open: number;
  readonly rows: readonly Row[];
  readonly choice: Choice | null;
}

/** The rows on the right. */
export function RowsPane({ desks, open, rows, choice }: RowsPaneProps) {
  const { say, act } = useMeans();
  const batches = useMemo(
    () => Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, i) => i * batchSize),
    [rows],
  );
  const { kept, rejected } = useMemo(() => partRejected(rows), [rows]);
  const text = desks[open]?.report.text ?? '';
  const add = () => {
    const page = document.querySelector<HTMLElement>('.text');
    const span = (page && readSelection(page)) ?? { start: 0, end: 0 };
    act({ do: 'task', task: { kind: 'add', report: open, ...span } });
  };
  return (
    <section class="rows" aria-labelledby="rows-title">
      <div class="heading">
        <h2 id="rows-title">
          {say('proposals')} <span class="count">{kept.length}</span>
          <Rejected count={rejected.length} />
        </h2>
        {text !== '' && (
          <button type="button" onPointerDown={keepSelection} onClick={add}>
            ＋ {say('add')}
          </button>
        )}
      </div>
      {rows.length === 0 && <p class="nothing">{say('noRows')}</p>}
      {batches.map((from) => (
        <Batch key={from} from={from} rows={rows} desks={desks} choice={choice} isFirst={from === 0} />
      ))}
      <p class="keys">{say('keys')}</p>
    </section>
  );
}

interface BatchProps extends Pick<RowsPaneProps, 'rows' | 'desks' | 'choice'> {
  readonly from: number;
  readonly isFirst: boolean;
}

function Batch({ from, rows, desks, choice, isFirst }: BatchProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const own = rows.slice(from, from + batchSize);
  const isChosen = (row: Row) => row.report === choice?.report && row.index === choice.index;
  const isShown = isNear || own.some(isChosen);
  useEffect(() => {
    if (isShown || !place.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '1500px',
    });
    const show = () => setNear(true);
    watch.observe(place.current);
    addEventListener('beforeprint', show);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, [isShown]);
  if (!isShown) return <div ref={place} style={{ height: `${own.length * usualHeight}px` }} />;
  return (
    <div class="batch">
      {own.map((row, i) => {
        const before = rows[from + i - 1];
        const desk = desks[row.report] as Desk;
        const isNewReport = desks.length > 1 && before?.report !== row.report;
        const isNewSpeaker = isNewReport || !before || keyOf(before.entry.who) !== keyOf(row.entry.who);
        return (
          <div key={`${row.report} ${row.index}`}>
            {isNewReport && <ReportHeading desk={desk} index={row.report} />}
            <RowView row={row} desk={desk} isChosen={isChosen(row)} isNewSpeaker={isNewSpeaker} />
          </div>
        );
      })}
    </div>
  );
}

function ReportHeading({ desk, index }: { readonly desk: Desk; readonly index: number }) {
  const { act } = useMeans();
  return (
    <h3 class="of-report">
      <button type="button" class="plain" onClick={() => act({ do: 'open', report: index, pane: 'report' })}>
        {toName(desk.report)}
      </button>
    </h3>
  );
}
