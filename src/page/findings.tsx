import { format } from '../messages/format.js';
import { useMeans } from './context.js';
import type { Desk } from './state.js';

/** The roll call and the warnings of a report. */
export function Findings({ desk }: { readonly desk: Desk }) {
  const { say, problems } = useMeans();
  const { roster, diagnostics } = desk.report.document;
  const { unfit } = desk.review;
  return (
    <div class="findings">
      {roster.announced.length > 0 && (
        <section aria-label={say('rollCall')}>
          <h3>{say('rollCall')}</h3>
          <ul class="roll">
            {roster.announced.map((name) => {
              const isSilent = roster.missing.includes(name);
              return (
                <li key={name} class={isSilent ? 'silent' : 'spoke'}>
                  {name}
                  <span class="hidden"> {say(isSilent ? 'silent' : 'spoke')}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {diagnostics.length + unfit.length > 0 && (
        <section aria-label={say('warnings')}>
          <h3>{say('warnings')}</h3>
          <ul class="warnings">
            {diagnostics.map(({ severity, code, message, values = {}, line }) => (
              <li key={`${line} ${message}`} class={severity}>
                {code in problems ? format(problems, { key: code, values }) : message}
                {line !== null && (
                  <>
                    {' '}
                    · <a href={`#line-${line}`}>{say('line', { n: line })}</a>
                  </>
                )}
              </li>
            ))}
            {unfit.length > 0 && <li class="warning">{say('unfit', { n: unfit.length })}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
