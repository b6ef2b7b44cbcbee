import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { type Filters, isNarrowed, noFilters, type Row, tally } from './rows.js';
import { Select } from './select.js';

interface FilterBarProps {
  /** What the reports are called, in their order. */
  readonly names: readonly string[];
  /** All rows of all reports. */
  readonly rows: readonly Row[];
  readonly filters: Filters;
}

/** What the rows are narrowed to. Drawn anew only where it changes: an archive has thousands of names to choose from. */
export const FilterBar = memo(({ names, rows, filters }: FilterBarProps) => {
  const { say, act } = useMeans();
  const affiliations = useMemo(() => tally(rows, ({ who }) => [who.affiliation ?? '']), [rows]);
  const speakers = useMemo(() => tally(rows, ({ who }) => [keyOf(who)]), [rows]);
  const filter = (change: Partial<Filters>) => act({ do: 'filter', filters: change });
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={say('search')}
        placeholder={say('search')}
        value={filters.query}
        onInput={({ currentTarget }) => filter({ query: currentTarget.value })}
      />
      {names.length > 1 && (
        <Select
          label={say('report')}
          all={say('allReports')}
          value={filters.report === null ? null : String(filters.report)}
          options={names.map((name, i) => [String(i), `${i + 1}. ${name}`])}
          onChange={(value) => filter({ report: value === null ? null : Number(value) })}
        />
      )}
      <Select
        label={say('affiliation')}
        all={say('allAffiliations')}
        value={filters.affiliation}
        options={affiliations.map(([name, count]) => [name, `${name || say('none')} (${count})`])}
        onChange={(affiliation) => filter({ affiliation })}
      />
      <Select
        label={say('speaker')}
        all={say('allSpeakers')}
        value={filters.speaker}
        options={speakers.map(([name, count]) => [name, `${name} (${count})`])}
        onChange={(speaker) => filter({ speaker })}
      />
      {isNarrowed(filters) && (
        <button type="button" class="plain" onClick={() => filter(noFilters)}>
          {say('clear')}
        </button>
      )}
    </search>
  );
});
