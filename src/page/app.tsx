import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Catalogue } from '../messages/index.js';
import { Charts } from './charts.js';
import { MeansProvider } from './context.js';
import { Header } from './header.js';
import { useKept } from './kept.js';
import { useKeys } from './keys.js';
import { ProposalDialog } from './proposal-dialog.js';
import { ReportPane } from './report-pane.js';
import { filterRows, findReport, toRows } from './rows.js';
import { RowsPane } from './rows-pane.js';
import { type Desk, type State, step } from './state.js';
import type { Store } from './store.js';
import { Tabs } from './tabs.js';
import type { Say } from './words.js';

interface AppProps {
  readonly initial: State;
  readonly store: Store;
  readonly say: Say;
  readonly problems: Catalogue;
  readonly ruleNames: Catalogue;
}

/** The whole page. */
export function App({ initial, store, say, problems, ruleNames }: AppProps) {
  const [state, act] = useReducer(step, initial);
  const { desks, open, choice, filters, view, pane, task } = state;
  const isStored = useKept(desks, store);
  const rowsOf = useRef(new WeakMap<Desk, ReturnType<typeof toRows>>()).current;
  const all = useMemo(
    () =>
      desks.flatMap((desk, i) => {
        const rows = rowsOf.get(desk) ?? toRows(desk.report, i, desk.review);
        rowsOf.set(desk, rows);
        return rows;
      }),
    [desks],
  );
  const rows = useMemo(() => filterRows(all, filters), [all, filters]);
  const means = useMemo(() => ({ say, problems, ruleNames, act }), [say, problems, ruleNames]);
  useKeys(state, rows, act);
  useLayoutEffect(() => {
    const report = findReport(rows, filters, open);
    if (report !== null) act({ do: 'open', report, pane });
  }, [filters]);
  // A pane that comes into view in a narrow window shows what is chosen.
  useLayoutEffect(() => {
    document.querySelector(`.${pane} .chosen`)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [pane]);
  const desk = desks[open];
  const subject = task && desks[task.report];
  return (
    <MeansProvider value={means}>
      <Header state={state} rows={all} isStored={isStored} />
      <Charts rows={rows} filters={filters} isArchive={desks.length > 1} />
      <Tabs pane={pane} />
      <div class="panes" data-pane={pane}>
        {desk && <ReportPane key={open} desk={desk} index={open} view={view} choice={choice} query={filters.query} />}
        <RowsPane desks={desks} open={open} rows={rows} choice={choice} />
      </div>
      {task && subject && <ProposalDialog desk={subject} task={task} />}
    </MeansProvider>
  );
}
