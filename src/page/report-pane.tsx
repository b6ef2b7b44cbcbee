import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMeans } from './context.js';
import { Findings } from './findings.js';
import { LedgerView } from './ledger-view.js';
import { toName } from './report.js';
import type { Choice, Desk, State } from './state.js';
import { TextView } from './text-view.js';

interface ReportPaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly view: State['view'];
  readonly choice: Choice | null;
  readonly query: string;
}

/** The report on the left: where it comes from, who was called, and its text or its ledger. */
export function ReportPane({ desk, index, view, choice, query }: ReportPaneProps) {
  const { say, act } = useMeans();
  const pane = useRef<HTMLElement>(null);
  const { source, publishedOn, heldOn, file } = desk.report.document;
  const dates = [publishedOn && say('published', { date: publishedOn }), heldOn && say('held', { date: heldOn })];
  const chosen = choice?.report === index ? choice.index : null;
  useShown(pane, chosen, view, desk);
  return (
    <article class="report" ref={pane} aria-labelledby="report-title">
      <div class="heading">
        <h2 id="report-title">{toName(desk.report)}</h2>
        <fieldset class="switch">
          <legend class="hidden">{say('text')}</legend>
          {(['text', 'ledger'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={view === each}
              onClick={() => act({ do: 'view', view: each })}
            >
              {say(each)}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="origin">{[source, ...dates, file].filter(Boolean).join(' · ')}</p>
      <Findings desk={desk} />
      {view === 'text' ? (
        <TextView desk={desk} index={index} query={query} />
      ) : (
        <LedgerView desk={desk} index={index} />
      )}
    </article>
  );
}

/** Marks the chosen proposal in the text and brings it into sight. */
function useShown(
  pane: { readonly current: HTMLElement | null },
  chosen: number | null,
  view: State['view'],
  desk: Desk,
): void {
  useLayoutEffect(() => {
    const pieces = Array.from(pane.current?.querySelectorAll(`[data-entry="${chosen}"]`) ?? []);
    for (const piece of pieces) piece.classList.add('chosen');
    pieces[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return () => {
      for (const piece of pieces) piece.classList.remove('chosen');
    };
  }, [pane, chosen, view, desk]);
}
