import { useLayoutEffect, useRef } from 'preact/hooks';
import { isKept, keyOf } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { decide, takeBack } from './decide.js';
import { toHues } from './hue.js';
import type { Row } from './rows.js';
import type { Desk } from './state.js';

interface RowViewProps {
  readonly row: Row;
  readonly desk: Desk;
  readonly isChosen: boolean;
  /** Whether the row before is another speaker's. */
  readonly isNewSpeaker: boolean;
}

/** A proposal on the right: under its speaker, with what a reviewer may do. */
export function RowView({ row, desk, isChosen, isNewSpeaker }: RowViewProps) {
  const { say, act } = useMeans();
  const place = useRef<HTMLDivElement>(null);
  const { entry, number, report, index } = row;
  const { who, span, found, correction } = entry;
  useLayoutEffect(() => {
    if (!isChosen) return;
    place.current?.querySelector<HTMLButtonElement>('.choose')?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [isChosen]);
  const classes = ['row', isChosen && 'chosen', correction && `is-${correction.action}`, !isKept(entry) && 'rejected'];
  return (
    <div ref={place} class={classes.filter(Boolean).join(' ')} style={{ '--hue': toHues(desk)(keyOf(who)) }}>
      {isNewSpeaker && (
        <p class="who">
          <strong>{keyOf(who)}</strong>
          <span>{[who.organization, who.title].filter(Boolean).join(' · ')}</span>
          {who.affiliation && <span class="tag">{who.affiliation}</span>}
        </p>
      )}
      <button
        type="button"
        class="choose"
        aria-current={isChosen}
        onClick={() => act({ do: 'choose', choice: { report, index }, pane: 'report' })}
      >
        <span class="number">{number}</span>
        <span class="words">{desk.report.text.slice(span.start, span.end)}</span>
      </button>
      <div class="under">
        <p class="detail">
          {found?.keywords?.map((word) => (
            <span key={word}>{word}</span>
          ))}
          {correction?.action === 'change' && <em>{say('changed')}</em>}
          {correction?.action === 'add' && <em>{say('added')}</em>}
        </p>
        <Verdict row={row} desk={desk} />
      </div>
    </div>
  );
}

function Verdict({ row: { entry, report, number }, desk }: Pick<RowViewProps, 'row' | 'desk'>) {
  const { say, act } = useMeans();
  const { correction } = entry;
  const judge = (action: 'accept' | 'reject') =>
    act({ do: 'correct', report, corrections: decide(desk.report, desk.corrections, entry, action) });
  const isKnown = correction !== null && correction.action !== 'reject';
  const buttons = [
    { sign: '✓', label: say('accept'), isPressed: isKnown, press: () => judge('accept') },
    { sign: '✕', label: say('reject'), isPressed: correction?.action === 'reject', press: () => judge('reject') },
  ];
  return (
    <fieldset class="verdict">
      <legend class="hidden">{say('judge', { n: number })}</legend>
      {buttons.map(({ sign, label, isPressed, press }) => (
        <button key={sign} type="button" aria-pressed={isPressed} title={label} onClick={press}>
          <span aria-hidden="true">{sign}</span>
          <span class="label">{label}</span>
        </button>
      ))}
      <button
        type="button"
        title={say('edit')}
        onClick={() => act({ do: 'task', task: { kind: 'change', report, entry } })}
      >
        <span aria-hidden="true">✎</span>
        <span class="label">{say('edit')}</span>
      </button>
      {correction && (
        <button
          type="button"
          title={say('undo')}
          onClick={() => act({ do: 'correct', report, corrections: takeBack(desk.corrections, entry) })}
        >
          <span aria-hidden="true">↶</span>
          <span class="hidden">{say('undo')}</span>
        </button>
      )}
    </fieldset>
  );
}
