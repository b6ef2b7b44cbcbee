import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Journal, type Outcome, type RunSettings, run } from '../../src/batch/index.js';
import { defaultLimits } from '../../src/read/index.js';

const fixtures = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));

const plain: RunSettings = {
  find: { stdin: () => process.stdin, limits: defaultLimits },
  convert: { decode: {}, limits: defaultLimits },
  extract: {},
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function outcomes(settings: Partial<RunSettings>, names: readonly string[] = [folder]): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for await (const outcome of run(names, { ...plain, ...settings })) found.push(outcome);
  return found;
}

/** Writes files of these names and texts into the folder. */
async function write(texts: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}

function proposalsOf(found: readonly Outcome[]): unknown[] {
  return found.flatMap((outcome) =>
    outcome.state === 'done' ? outcome.document.speakers.flatMap(({ proposals }) => proposals) : [],
  );
}

describe('rowsOnly', () => {
  it('leaves no proposal out', async () => {
    const all = proposalsOf(await outcomes({}, [fixtures]));
    expect(all.length).toBeGreaterThan(100);
    expect(proposalsOf(await outcomes({ rowsOnly: true }, [fixtures]))).toEqual(all);
  });

  it.each([
    ['without-trigger', '会议在泽阳召开，市领导出席。'],
    ['without-trigger', '会议听取了大家的意见建议。'],
    ['done', '林谋斌委员建议加大人才引进力度。'],
    ['done', '林謀斌委員建 議加大人才引進力度。'],
  ])('%s: %s', async (state, text) => {
    await write({ 'a.txt': text });
    expect(await outcomes({ rowsOnly: true })).toMatchObject([{ state }]);
  });
});

describe('dedupe', () => {
  const text = '林谋斌委员建议，加大人才引进力度，完善服务细节，并尽快修订有关条例，让企业少跑路、多办事。';

  it.each([
    ['the same bytes', text, 'duplicate'],
    ['the same text in another width and with other white space', ` ${text.replaceAll('，', ', ')}\r\n`, 'duplicate'],
    ['another text', '会议在泽阳召开，市领导出席，与会人员就道路、桥梁、绿化等事项作了讨论。', 'done'],
  ])('%s', async (_what, other, state) => {
    await write({ 'a.txt': text, 'b.txt': other });
    const [first, second] = await outcomes({ dedupe: true });
    expect([first?.state, second?.state]).toEqual(['done', state]);
    if (second?.state === 'duplicate') expect(second.of).toBe(join(folder, 'a.txt'));
  });

  it('marks what is nearly the same', async () => {
    await write({ 'a.txt': `${text}${text}`, 'b.txt': `${text}${text}（记者 王五）` });
    expect((await outcomes({ dedupe: true }))[1]).toMatchObject({
      state: 'done',
      document: { duplicateOf: join(folder, 'a.txt') },
    });
  });
});

it('takes from a journal what has not changed, and adds what has', async () => {
  await write({ 'a.txt': '甲委员建议修路。', 'b.txt': '乙委员建议架桥。', 'c.txt': '丙委员建议种树。' });
  const before = await outcomes({});
  const added: string[] = [];
  const journal: Journal = {
    find: ({ name }) => {
      if (name.endsWith('c.txt')) return null;
      const isCurrent = name.endsWith('a.txt');
      return { hash: 'other', isCurrent, read: () => ({ state: 'read', bytes: 1, hash: '', reports: [] }) };
    },
    add: (finished) => added.push(...finished.map(({ source }) => source.name)),
  };
  expect(await outcomes({ journal })).toEqual(before.slice(1));
  expect(added).toEqual([join(folder, 'b.txt'), join(folder, 'c.txt')]);
});
