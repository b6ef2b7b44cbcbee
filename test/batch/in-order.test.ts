import { expect, it } from 'vitest';
import { mapInOrder, toBatches } from '../../src/batch/in-order.js';

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

it.each([
  ['by number', [1, 1, 1, 1, 1], [[1, 1], [1, 1], [1]]],
  ['by weight', [9, 1, 9], [[9], [1, 9]]],
  ['an item heavier than the limit alone', [99, 1], [[99], [1]]],
  ['nothing', [], []],
])('makes batches: %s', async (_what, weights, batches) => {
  expect(await collect(toBatches(each(weights), 2, 9, (weight) => weight))).toEqual(batches);
});

/** Work that ends only when it is told to. */
function openWork() {
  const running = new Map<number, () => void>();
  let most = 0;
  const work = (item: number) =>
    new Promise<number>((resolve) => {
      running.set(item, () => {
        running.delete(item);
        resolve(item);
      });
      most = Math.max(most, running.size);
    });
  return { work, running, most: () => most };
}

it('gives results in order, whichever is there first', async () => {
  const { work, running } = openWork();
  const results = collect(mapInOrder(each([1, 2, 3]), 4, work));
  for (const item of [3, 1, 2]) {
    await expect.poll(() => running.get(item)).toBeDefined();
    running.get(item)?.();
  }
  expect(await results).toEqual([1, 2, 3]);
});

it('works no further ahead than it may', async () => {
  const { work, running, most } = openWork();
  const results = collect(mapInOrder(each([1, 2, 3, 4, 5]), 2, work));
  for (const item of [1, 2, 3, 4, 5]) {
    await expect.poll(() => running.get(item)).toBeDefined();
    running.get(item)?.();
  }
  expect([await results, most()]).toEqual([[1, 2, 3, 4, 5], 2]);
});

it('fails where work fails, and takes nothing more', async () => {
  const taken: number[] = [];
  const work = async (item: number) => {
    taken.push(item);
    throw new Error(`no ${item}`);
  };
  await expect(collect(mapInOrder(each([1, 2, 3]), 2, work))).rejects.toThrow('no 1');
  expect(taken).toEqual([1, 2]);
});
