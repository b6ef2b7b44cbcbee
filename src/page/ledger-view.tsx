import { useMemo } from 'preact/hooks';
import { toReviewedDocument } from '../corrections/reviewed-document.js';
import { toLineFinder } from '../text/lines.js';
import { useMeans } from './context.js';
import type { Desk } from './state.js';

/** Every sentence of the report with what became of it, and the rule that decided it. */
export function LedgerView({ desk, index }: { readonly desk: Desk; readonly index: number }) {
  const { say, ruleNames, act } = useMeans();
  const { report, review } = desk;
  const ledger = useMemo(() => toReviewedDocument(report, review.entries).ledger ?? [], [desk]);
  const lineOf = useMemo(() => toLineFinder(report.text), [report]);
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{say('fate')}</th>
          <th scope="col">{say('rule')}</th>
          <th scope="col">{say('sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {ledger.map(({ start, end, fate, rule }) => {
          const words = report.text.slice(start, end);
          const entry = review.entries.findIndex(({ span }) => span.start < end && span.end > start);
          const line = lineOf(start + words.length - words.trimStart().length);
          return words.trim() === '' ? null : (
            <tr key={start} class={fate} data-entry={entry < 0 ? undefined : entry}>
              <td>{say(`fate.${fate}`)}</td>
              <td class="rule" title={rule}>
                {ruleNames[rule] ?? rule}
              </td>
              <td data-line={line}>
                {entry < 0 ? (
                  words.trim()
                ) : (
                  <button
                    type="button"
                    class="sentence"
                    onClick={() => act({ do: 'choose', choice: { report: index, index: entry }, pane: 'rows' })}
                  >
                    {words.trim()}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
