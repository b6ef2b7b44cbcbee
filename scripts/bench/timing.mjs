/** The middle one of the values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** How long a call takes, in milliseconds. */
export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * The median time of each of these works, in milliseconds. They take turns, so that what the machine does besides falls
 * on all of them alike.
 */
export function timeInTurns(works, rounds) {
  const times = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) times[i].push(timeOf(work));
  }
  return times.map(median);
}
