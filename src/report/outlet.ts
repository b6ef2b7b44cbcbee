import { outletEndings } from '../lexicon/outlet-endings.js';
import { outletOpenings } from '../lexicon/outlet-openings.js';
import { toPhrases } from '../text/phrases.js';

const ending = toPhrases(outletEndings);
const opening = toPhrases(outletOpenings);

/** No place in such a name is longer. */
const longestPlace = 4;

/** Whether a stretch of the folded text is the name of an outlet: 苔溪日报, 云上苔溪. View offsets. */
export function isOutlet(chars: string, start: number, end: number): boolean {
  const place = start + opening.startingAt(chars, start, end);
  return ending.endingAt(chars, end, start) > 0 || (place > start && end - place > 1 && end - place <= longestPlace);
}
