import { useRef, useState } from 'preact/hooks';
import { toCorrectionFinder } from '../corrections/finder.js';
import { parseCorrections } from '../corrections/parse.js';
import { useMeans } from './context.js';
import type { Desk } from './state.js';
import { toLines } from './store.js';

/** The buttons that save the corrections to a file and read them from one. */
export function CorrectionFiles({ desks }: { readonly desks: readonly Desk[] }) {
  const { say, act } = useMeans();
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { corrections, bad } = parseCorrections(await file.text());
    if (bad !== null) return setMessage(say('openFailed', { file: file.name, n: bad }));
    const find = toCorrectionFinder(corrections);
    const read = new Set(
      desks.flatMap(({ report, corrections: before }, i) => {
        const own = find(report.document.file, report.hash);
        if (own.length > 0) act({ do: 'correct', report: i, corrections: merge(before, own) });
        return own;
      }),
    ).size;
    const others = corrections.length - read;
    setMessage(say(others > 0 ? 'openedSome' : 'opened', { n: read, others }));
  };
  const all = desks.flatMap(({ corrections }) => corrections);
  return (
    <div class="files">
      <button type="button" class="primary" disabled={all.length === 0} onClick={() => download(toLines(all))}>
        {say('download')}
        {all.length > 0 && ` (${all.length})`}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {say('open')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.ndjson"
        hidden
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <output>{message}</output>
    </div>
  );
}

/** Those before, then those of the file that are not among them. */
function merge<T>(before: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return [...before, ...more.filter((each) => !known.has(JSON.stringify(each)))];
}

function download(lines: string): void {
  const url = URL.createObjectURL(new Blob([lines], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'corrections.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
