/** The offsets at which a text says something, in order and without overlaps. */
export type Concordance = (words: string) => readonly number[];

/** Up to this length, in UTF-16 units, a text is searched from its beginning sooner than an index of it is built. */
const longestSearched = 0x1000;

/** The index has no more buckets than this: they are to stay in the processor's cache. */
const mostBuckets = 0x40000;

/**
 * Makes a text answer where it says something, two UTF-16 units at least, in time that does not grow with the text: long
 * texts by an index of all pairs of units, built when it is first needed. Answers are kept.
 *
 * `toConcordance('贺兰舟说,贺兰舟认为')('贺兰舟')` is `[0, 5]`.
 */
export function toConcordance(text: string): Concordance {
  const known = new Map<string, readonly number[]>();
  let find = text.length > longestSearched ? null : toSearch(text);
  return (words) => {
    let places = known.get(words);
    if (!places) {
      find ??= toIndex(text);
      places = find(words);
      known.set(words, places);
    }
    return places;
  };
}

function toSearch(text: string): Concordance {
  return (words) => {
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
    return places;
  };
}

/** For every bucket of pairs the first place of one, and for every place the next of its bucket; -1 where there is none. */
function toIndex(text: string): Concordance {
  const mask = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(text.length))) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - 2; at >= 0; at--) {
    const bucket = bucketOf(text, at) & mask;
    next[at] = first[bucket] as number;
    first[bucket] = at;
  }
  return (words) => {
    const places: number[] = [];
    let free = 0;
    for (let at = first[bucketOf(words, 0) & mask] as number; at >= 0; at = next[at] as number)
      if (at >= free && text.startsWith(words, at)) {
        places.push(at);
        free = at + words.length;
      }
    return places;
  };
}

/** A number that tells the pair of units at `at` from most others, in its lower bits too. */
function bucketOf(text: string, at: number): number {
  return text.charCodeAt(at) * 521 + text.charCodeAt(at + 1);
}

/** The last of these places, which ascend, that lies before `at`; undefined where none does. */
export function lastBefore(places: readonly number[], at: number): number | undefined {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
