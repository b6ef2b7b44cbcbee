import type { Correction } from '../corrections/correction.js';
import { type Review, type ReviewEntry, review } from '../corrections/review.js';
import type { PageReport } from './report.js';
import { type Filters, noFilters } from './rows.js';

/** A report with the corrections made on it, and what they make of it. */
export interface Desk {
  readonly report: PageReport;
  readonly corrections: readonly Correction[];
  readonly review: Review;
}

/** A row that was chosen: a report and an entry of its review, as indexes from 0. */
export interface Choice {
  readonly report: number;
  readonly index: number;
}

/** What the dialog is about, in which report: an entry to change, or words to add (none: yet to be selected). */
export type Task = { readonly report: number } & (
  | { readonly kind: 'change'; readonly entry: ReviewEntry }
  | { readonly kind: 'add'; readonly start: number; readonly end: number }
);

/** All that the page shows. */
export interface State {
  readonly desks: readonly Desk[];
  /** The report on the left. */
  readonly open: number;
  readonly choice: Choice | null;
  readonly filters: Filters;
  readonly view: 'text' | 'ledger';
  /** The pane that a narrow window shows. */
  readonly pane: 'report' | 'rows';
  readonly task: Task | null;
}

/** What a reader or reviewer does. */
export type Action =
  | { readonly do: 'open'; readonly report: number; readonly pane: State['pane'] }
  | { readonly do: 'choose'; readonly choice: Choice; readonly pane: State['pane'] }
  | { readonly do: 'filter'; readonly filters: Partial<Filters> }
  | { readonly do: 'view'; readonly view: State['view'] }
  | { readonly do: 'pane'; readonly pane: State['pane'] }
  | { readonly do: 'task'; readonly task: Task | null }
  | { readonly do: 'correct'; readonly report: number; readonly corrections: readonly Correction[] };

/** The page as it opens: on the first report, or on the one that is asked for. */
export function toState(
  reports: readonly PageReport[],
  load: (hash: string) => readonly Correction[],
  asked: number | null,
): State {
  const desks = reports.map((report) => toDesk(report, load(report.hash)));
  const filters = { ...noFilters, report: asked };
  return { desks, open: asked ?? 0, choice: null, filters, view: 'text', pane: 'report', task: null };
}

/** The state after an action. */
export function step(state: State, action: Action): State {
  switch (action.do) {
    case 'open':
      return { ...state, open: action.report, choice: null, pane: action.pane };
    case 'choose':
      return { ...state, open: action.choice.report, choice: action.choice, pane: action.pane };
    case 'filter':
      return filter(state, action.filters);
    case 'view':
      return { ...state, view: action.view };
    case 'pane':
      return { ...state, pane: action.pane };
    case 'task':
      return { ...state, task: action.task };
    case 'correct':
      return {
        ...state,
        desks: state.desks.map((desk, i) => (i === action.report ? toDesk(desk.report, action.corrections) : desk)),
        task: null,
      };
  }
}

/** A report that is asked for is opened as well. */
function filter(state: State, change: Partial<Filters>): State {
  const filters = { ...state.filters, ...change };
  const { report } = filters;
  if (report === null || report === state.open) return { ...state, filters };
  return { ...state, filters, open: report, choice: null };
}

function toDesk(report: PageReport, corrections: readonly Correction[]): Desk {
  return { report, corrections, review: review(report, corrections) };
}
