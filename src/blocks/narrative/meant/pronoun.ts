import type { Voice } from '../../../mentions/voice.js';
import { lastBefore } from '../../../text/concordance.js';
import { isWithinQuotation } from '../../../text/quotes.js';
import type { View } from '../../../text/view.js';

/** 他 or 她 at a clause's head, and no 他们 or 他人. */
const head = /(?<=[,。;!?:”\n])[他她](?![们人])/g;

/** A line that takes up nobody tells of others. */
const anotherLine = /\n+(?![他她])/;

/** How far behind a name the pronoun may stand that takes it up, and how far behind a clause's start its own. */
const reach = 160;
const longestLead = 10;

/** Whether a clause says 她 and the report has said 他 of somebody, behind the last place with the name; or the other way round. View offsets. */
export function isOtherPronoun({ chars, concordance }: View, { name }: Voice, clause: number): boolean {
  const own = /^[^,。“”]*?(?<!其)([他她])(?![们人])/.exec(chars.slice(clause, clause + longestLead))?.[1];
  if (own === undefined || name === null || name.includes('、')) return false;
  const at = lastBefore(concordance(name), clause);
  if (at === undefined) return false;
  const behind = chars.slice(at, Math.min(clause, at + reach)).split(anotherLine, 1)[0] as string;
  for (const { index, 0: pronoun } of behind.matchAll(head))
    if (!isWithinQuotation(chars, at + index)) return pronoun !== own;
  return false;
}
