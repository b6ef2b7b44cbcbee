import { isKept, keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { CorrectionFiles } from './correction-files.js';
import { toName } from './report.js';
import { noFilters, type Row, tally } from './rows.js';
import { Select } from './select.js';
import type { State } from './state.js';

interface HeaderProps {
  readonly state: State;
  /** All rows of all reports. */
  readonly rows: readonly Row[];
  /** Whether the browser keeps the corrections. */
  readonly isKept: boolean;
}

/** What the page is about, in numbers; the filters, and what goes in and out of it. */
export function Header({ state, rows, isKept: isStored }: HeaderProps) {
  const { say } = useMeans();
  const { desks } = state;
  const kept = rows.filter(({ entry }) => isKept(entry));
  const count = {
    reports: desks.length,
    speakers: new Set(kept.map(({ report, entry }) => `${report} ${keyOf(entry.who)}`)).size,
    proposals: kept.length,
  };
  const done = rows.filter(({ entry }) => entry.correction).length;
  return (
    <header class="top">
      <div class="about">
        <h1>{say('title')}</h1>
        <p class="count">{say('count', count)}</p>
        <p class="judged">
          {say('judged', { done, all: rows.length })}
          <progress
            max={Math.max(rows.length, 1)}
            value={done}
            aria-label={say('judged', { done, all: rows.length })}
          />
        </p>
        <CorrectionFiles desks={desks} />
      </div>
      <FilterBar state={state} rows={rows} />
      {!isStored && (
        <p class="notice" role="alert">
          {say('notKept')}
        </p>
      )}
    </header>
  );
}

function FilterBar({ state: { desks, filters, open }, rows }: Omit<HeaderProps, 'isKept'>) {
  const { say, act } = useMeans();
  const affiliations = tally(rows, ({ who }) => [who.affiliation ?? '']);
  const speakers = tally(rows, ({ who }) => [keyOf(who)]);
  const isFiltered = Object.values(filters).some((value) => value !== null && value !== '');
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={say('search')}
        placeholder={say('search')}
        value={filters.query}
        onInput={({ currentTarget }) => act({ do: 'filter', filters: { query: currentTarget.value } })}
      />
      {desks.length > 1 && (
        <Select
          label={say('report')}
          all={say('allReports')}
          value={filters.report === null ? null : String(filters.report)}
          options={desks.map(({ report }, i) => [String(i), `${i + 1}. ${toName(report)}`])}
          onChange={(value) => act({ do: 'filter', filters: { report: value === null ? null : Number(value) } })}
        />
      )}
      <Select
        label={say('affiliation')}
        all={say('allAffiliations')}
        value={filters.affiliation}
        options={affiliations.map(([name, count]) => [name, `${name || say('none')} (${count})`])}
        onChange={(affiliation) => act({ do: 'filter', filters: { affiliation } })}
      />
      <Select
        label={say('speaker')}
        all={say('allSpeakers')}
        value={filters.speaker}
        options={speakers.map(([name, count]) => [name, `${name} (${count})`])}
        onChange={(speaker) => act({ do: 'filter', filters: { speaker } })}
      />
      {isFiltered && (
        <button type="button" class="plain" onClick={() => act({ do: 'filter', filters: noFilters })}>
          {say('clear')}
        </button>
      )}
      {desks.length > 1 && (
        <span class="turn">
          <TurnButton to={open - 1} last={desks.length - 1} label={say('previous')} sign="‹" />
          <span>
            {open + 1} / {desks.length}
          </span>
          <TurnButton to={open + 1} last={desks.length - 1} label={say('next')} sign="›" />
        </span>
      )}
    </search>
  );
}

function TurnButton({ to, last, label, sign }: { to: number; last: number; label: string; sign: string }) {
  const { act } = useMeans();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={to < 0 || to > last}
      onClick={() => act({ do: 'open', report: to })}
    >
      {sign}
    </button>
  );
}
