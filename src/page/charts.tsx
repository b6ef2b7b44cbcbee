import { memo } from 'preact/compat';
import { keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { type Filters, type Row, type Tally, tally } from './rows.js';

/** Bars of a chart, but for that of what is not given: it stands behind them. */
const barsShown = 4;

/** Windows that the charts of an archive, and those of a single report, leave enough room in for the text. */
const wide = '(min-width: 52rem)';
const wideAndHigh = '(min-width: 60rem) and (min-height: 60rem)';

interface ChartsProps {
  /** The rows that the filters leave. */
  readonly rows: readonly Row[];
  readonly filters: Filters;
  readonly isArchive: boolean;
}

/** What is proposed by whom, and about what; a bar narrows the list to what it counts. */
export const Charts = memo(({ rows, filters, isArchive }: ChartsProps) => {
  const { say } = useMeans();
  const keywords = tally(rows, ({ found }) => found?.keywords ?? []);
  return (
    <details class="charts" open={matchMedia(isArchive ? wide : wideAndHigh).matches}>
      <summary>{say('charts')}</summary>
      <div class="grid">
        <Chart
          title={say('byAffiliation')}
          tally={tally(rows, ({ who }) => [who.affiliation ?? ''])}
          chosen={filters.affiliation}
          toFilter={(affiliation) => ({ affiliation })}
        />
        <Chart
          title={say('bySpeaker')}
          tally={tally(rows, ({ who }) => [keyOf(who)])}
          chosen={filters.speaker}
          toFilter={(speaker) => ({ speaker })}
        />
        <Chart
          title={say('keywords')}
          tally={keywords}
          chosen={filters.query || null}
          toFilter={(query) => ({ query: query ?? '' })}
        />
      </div>
    </details>
  );
});

interface ChartProps {
  readonly title: string;
  readonly tally: Tally;
  readonly chosen: string | null;
  readonly toFilter: (name: string | null) => Partial<Filters>;
}

function Chart({ title, tally: counts, chosen, toFilter }: ChartProps) {
  const { say, act } = useMeans();
  const shown = [
    ...counts.filter(([name]) => name !== '').slice(0, barsShown),
    ...counts.filter(([name]) => name === ''),
  ];
  const most = Math.max(...shown.map(([, count]) => count));
  return (
    <section class="chart">
      <h2>{title}</h2>
      {counts.length === 0 && <p class="nothing">{say('noRows')}</p>}
      <ul>
        {shown.map(([name, count]) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={chosen === name}
              onClick={() => act({ do: 'filter', filters: toFilter(chosen === name ? null : name) })}
            >
              <span class="name">{name || say('none')}</span>
              <span class="bar" style={{ '--share': count / most }} />
              <span class="value">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
