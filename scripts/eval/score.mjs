// The figures by which an extraction is judged: what of the gold was found, word for word and nearly, and under whom.

/** Share of characters from which two texts count as overlapping. */
const overlapping = 0.8;

const edges = /^[,、:;。!?"'“”‘’()]+|[,、:;。!?"'“”‘’()]+$/gu;

/** A text as it is compared: one width, no white space, no punctuation at its edges. */
function toComparable(text) {
  return (text ?? '').normalize('NFKC').replace(/\s+/gu, '').replace(edges, '');
}

function whoOf(speaker) {
  return toComparable(speaker.name ?? speaker.group);
}

/** Every proposal of the speakers as `{ by, text }`, comparable. */
function flatten(speakers) {
  return speakers.flatMap((speaker) =>
    speaker.proposals.map((proposal) => ({ by: whoOf(speaker), text: toComparable(proposal.text ?? proposal) })),
  );
}

/** How many members two lists have in common, each counted once. */
function countCommon(found, gold) {
  const left = new Map();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  return found.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}

/** The longest stretch that both texts hold, as a share of the longer text. */
function shareOf(a, b) {
  let longest = 0;
  let above = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      row[j] = above[j - 1] + 1;
      longest = Math.max(longest, row[j]);
    }
    above = row;
  }
  return longest / Math.max(a.length, b.length, 1);
}

function countOverlapping(found, gold) {
  const left = [...gold];
  return found.filter((text) => {
    const at = left.findIndex((other) => shareOf(text, other) >= overlapping);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Counts of one report: hits, found and expected, by measure. `document` is a report document, `gold` a gold file. */
export function scoreReport(document, gold) {
  const found = flatten(document.speakers);
  const expected = flatten(gold.speakers);
  const texts = (list) => list.map(({ text }) => text);
  const attributed = (list) => list.map(({ by, text }) => `${by}\n${text}`);
  const speakers = (list) => [...new Set(list.map(({ by }) => by))];
  const proposals = (hits) => ({ hits, found: found.length, gold: expected.length });
  return {
    exact: proposals(countCommon(texts(found), texts(expected))),
    attributed: proposals(countCommon(attributed(found), attributed(expected))),
    overlap: proposals(countOverlapping(texts(found), texts(expected))),
    speaker: {
      hits: countCommon(speakers(found), speakers(expected)),
      found: speakers(found).length,
      gold: speakers(expected).length,
    },
  };
}

/** Sums the counts of several reports. */
export function sumScores(scores) {
  const names = ['exact', 'attributed', 'overlap', 'speaker'];
  const sum = (name, field) => scores.reduce((total, score) => total + score[name][field], 0);
  return Object.fromEntries(
    names.map((name) => [name, { hits: sum(name, 'hits'), found: sum(name, 'found'), gold: sum(name, 'gold') }]),
  );
}

/** Precision, recall and F1 of counts; nothing found where nothing was expected is right. */
export function toFigures({ hits, found, gold }) {
  const precision = found > 0 ? hits / found : Number(gold === 0);
  const recall = gold > 0 ? hits / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
