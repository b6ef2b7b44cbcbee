import { useLayoutEffect, useRef } from 'preact/hooks';
import { decide } from './decide.js';
import type { Row } from './rows.js';
import type { Action, State } from './state.js';

/** Rows that a key moves by. */
const moves: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** What a key decides of the chosen proposal. */
const decisions: Readonly<Record<string, 'accept' | 'reject'>> = { a: 'accept', x: 'reject' };

/** Walks and reviews by the keyboard, but for keys that a field, a dialog or the browser is to have. */
export function useKeys(state: State, rows: readonly Row[], act: (action: Action) => void): void {
  // Keys may follow each other faster than effects run.
  const latest = useRef({ state, rows });
  latest.current = { state, rows };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { state, rows } = latest.current;
      if (state.task || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const action = event.key === '/' ? focusSearch() : toAction(event.key, state, rows);
      if (action === null) return;
      event.preventDefault();
      if (action) act(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act]);
}

function toAction(key: string, state: State, rows: readonly Row[]): Action | null {
  const at = rows.findIndex((row) => row.report === state.choice?.report && row.index === state.choice.index);
  const move = moves[key];
  if (move !== undefined) {
    const next = rows[at < 0 ? rows.findIndex((row) => row.report === state.open) : at + move] ?? rows[at];
    return next ? { do: 'choose', choice: { report: next.report, index: next.index }, pane: state.pane } : null;
  }
  const row = rows[at];
  const desk = row && state.desks[row.report];
  if (!row || !desk) return null;
  if (key === 'e') return { do: 'task', task: { kind: 'change', report: row.report, entry: row.entry } };
  const decision = decisions[key];
  if (!decision) return null;
  return {
    do: 'correct',
    report: row.report,
    corrections: decide(desk.report, desk.corrections, row.entry, decision),
  };
}

function focusSearch(): undefined {
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}
