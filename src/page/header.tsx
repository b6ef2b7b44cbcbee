import { useMemo } from 'preact/hooks';
import { keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { CorrectionFiles } from './correction-files.js';
import { FilterBar } from './filter-bar.js';
import { Rejected } from './rejected.js';
import { toName } from './report.js';
import { partRejected, type Row } from './rows.js';
import type { State } from './state.js';

interface HeaderProps {
  readonly state: State;
  /** All rows of all reports. */
  readonly rows: readonly Row[];
  /** Whether the browser keeps the corrections. */
  readonly isStored: boolean;
}

/** What the page is about, in numbers; the filters, and what goes in and out of it. */
export function Header({ state: { desks, filters, open }, rows, isStored }: HeaderProps) {
  const { say } = useMeans();
  // The reports stay the same while their corrections change.
  const names = useMemo(() => desks.map(({ report }) => toName(report)), [desks.length]);
  const { kept, rejected } = useMemo(() => partRejected(rows), [rows]);
  const speakers = useMemo(
    () => new Set(kept.map(({ report, entry }) => `${report} ${keyOf(entry.who)}`)).size,
    [kept],
  );
  const done = useMemo(() => rows.filter(({ entry }) => entry.correction !== null).length, [rows]);
  const judged = say('judged', { done, all: rows.length });
  return (
    <header class="top">
      <div class="about">
        <h1>{say('title')}</h1>
        <p class="count">
          {say('count', { reports: names.length, speakers, proposals: kept.length })}
          <Rejected count={rejected.length} />
        </p>
        <p class="judged">
          {judged}
          <progress max={Math.max(rows.length, 1)} value={done} aria-label={judged} />
        </p>
        <CorrectionFiles desks={desks} />
      </div>
      <div class="find">
        <FilterBar names={names} rows={rows} filters={filters} />
        {desks.length > 1 && <Turn open={open} count={desks.length} />}
      </div>
      {!isStored && (
        <p class="notice" role="alert">
          {say('notKept')}
        </p>
      )}
    </header>
  );
}

/** From report to report. */
function Turn({ open, count }: { readonly open: number; readonly count: number }) {
  const { say, act } = useMeans();
  const button = (report: number, label: string, sign: string) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={report < 0 || report >= count}
      onClick={() => act({ do: 'open', report, pane: 'report' })}
    >
      {sign}
    </button>
  );
  return (
    <span class="turn">
      {button(open - 1, say('previous'), '‹')}
      <span>
        {open + 1} / {count}
      </span>
      {button(open + 1, say('next'), '›')}
    </span>
  );
}
