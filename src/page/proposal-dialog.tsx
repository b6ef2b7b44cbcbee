import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Who } from '../corrections/correction.js';
import type { Span } from '../types.js';
import { useMeans } from './context.js';
import { put, trimSpan } from './decide.js';
import { SpeakerFields } from './speaker-fields.js';
import type { Desk, Task } from './state.js';
import { toContext } from './text-context.js';

interface ProposalDialogProps {
  readonly desk: Desk;
  readonly task: Task;
}

/** Where a reviewer says what a proposal's bounds are, and whose it is. */
export function ProposalDialog({ desk: { report, corrections, review }, task }: ProposalDialogProps) {
  const { say, act } = useMeans();
  const entry = task.kind === 'change' ? task.entry : null;
  const initial = entry ? entry.span : trimSpan(report.text, task.kind === 'add' ? task : { start: 0, end: 0 });
  const [span, setSpan] = useState<Span | null>(initial);
  const [named, setNamed] = useState<Who | null | undefined>(entry?.who);
  const who = named === undefined ? findSpeaker(report.document.speakers, span) : named;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // Closed before it is taken away, it gives the focus back.
  const close = () => dialog.current?.close();
  const save = (event: Event) => {
    event.preventDefault();
    if (!span || !who) return;
    close();
    act({ do: 'correct', report: task.report, corrections: put(report, corrections, entry, span, who) });
    if (entry) return;
    // What was added stands behind all others.
    act({ do: 'choose', choice: { report: task.report, index: review.entries.length }, pane: 'rows' });
  };
  return (
    <dialog ref={dialog} aria-labelledby="task-title" onClose={() => act({ do: 'task', task: null })}>
      <form onSubmit={save}>
        <h2 id="task-title">{say(entry ? 'edit' : 'add')}</h2>
        <Bounds text={report.text} initial={initial} onSelect={setSpan} />
        <p class="chosen-words" aria-live="polite">
          <b>{say('chosen')}</b> {span ? report.text.slice(span.start, span.end) : say('nothingChosen')}
        </p>
        <SpeakerFields
          known={[...report.document.speakers, ...review.entries.map((each) => each.who)]}
          who={who}
          onChange={setNamed}
        />
        <p class="buttons">
          <button type="submit" class="primary" disabled={!span || !who}>
            {say('save')}
          </button>
          <button type="button" onClick={close}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface BoundsProps {
  readonly text: string;
  readonly initial: Span | null;
  readonly onSelect: (span: Span | null) => void;
}

/** The text around, in a field that cannot be written but selected in, by mouse, touch or keyboard alike. */
function Bounds({ text, initial, onSelect }: BoundsProps) {
  const { say } = useMeans();
  const field = useRef<HTMLTextAreaElement>(null);
  const [context] = useState(() => toContext(text, initial));
  useEffect(() => {
    if (!field.current) return;
    field.current.focus();
    const [start, end] = initial ? [initial.start - context.start, initial.end - context.start] : [0, 0];
    showStretch(field.current, start, end);
    field.current.setSelectionRange(start, end);
  }, []);
  const read = ({ currentTarget: { selectionStart, selectionEnd } }: { currentTarget: HTMLTextAreaElement }) => {
    if (selectionStart === selectionEnd) return;
    onSelect(trimSpan(text, { start: context.start + selectionStart, end: context.start + selectionEnd }));
  };
  return (
    <label class="bounds">
      {say('bounds')}
      <textarea ref={field} readOnly rows={12} value={context.shown} onSelect={read} onKeyUp={read} />
    </label>
  );
}

/** Scrolls a field so that a stretch of its text stands in the middle or, where it is too long, begins at the top. */
function showStretch(field: HTMLTextAreaElement, start: number, end: number): void {
  const { value, rows } = field;
  // A field does not tell where a character stands, but how high the text up to it is.
  const heightTo = (at: number) => {
    field.value = value.slice(0, at);
    return field.scrollHeight;
  };
  field.rows = 1;
  const [line, top, bottom] = [heightTo(0), heightTo(start), heightTo(end)];
  Object.assign(field, { value, rows });
  field.scrollTop = Math.min(top - line, (top + bottom - field.clientHeight) / 2);
}

/** Whose words stand there. */
function findSpeaker(speakers: Desk['report']['document']['speakers'], span: Span | null): Who | null {
  if (!span) return null;
  return speakers.find(({ blocks }) => blocks.some(({ start, end }) => start <= span.start && end >= span.end)) ?? null;
}
