/** Cuts a sequence into batches: each of as many items as weigh `limit` together, at least one and at most `size`. */
export async function* toBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
  limit: number,
  weigh: (item: Item) => number,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    batch.push(item);
    weight += weigh(item);
    if (batch.length < size && weight < limit) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * What `work` gives for each item, in the order of the items. At most `ahead` of them are worked on at a time: nothing
 * more is taken until somebody has taken the first result.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever awaits it hears of it; until then it must not count as unheard.
    result.catch(() => {});
    pending.push(result);
    if (pending.length >= ahead) yield (await pending.shift()) as Result;
  }
  for (const result of pending) yield await result;
}
