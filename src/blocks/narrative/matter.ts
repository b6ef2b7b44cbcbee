import { changingOpeners, draftPieces } from '../../lexicon/draft-pieces.js';
import { actionVerb } from '../../text/action-verbs.js';
import { anyOf } from '../../text/any-of.js';
import type { Trigger } from '../../triggers/index.js';

/** What opens that something is to be done to the matter, and no list of verbs holds. */
const changing = new RegExp(`^${anyOf(changingOpeners)}`);

/** 第十二条, 第二十条“不得”前, 罚款数额, 首停免费时间: a piece of a draft, or of a tariff. */
const piece = new RegExp(`${anyOf(draftPieces)}[前后中上]?$`);

/** What tells of others, or of another time, and so leads to no piece that is spoken of: 物业公司去年就|收费标准. */
const others = /就|对|有人|去年|[以之]前|前[一段些]|公司|局|委/;
const longestPiece = 16;

/**
 * Whether what stands in the folded text from `from` to a trigger is a piece of a draft, to which something is to be done:
 * 罚款数额|建议提高到五千元, 第二十条“不得”前|建议增加…. Whoever has the word asks for it. View offsets.
 */
export function isMatterOf(chars: string, from: number, { start, end }: Trigger): boolean {
  const words = chars.slice(from, start);
  if (words.length > longestPiece || others.test(words) || !piece.test(words)) return false;
  return actionVerb.startingAt(chars, end) > 1 || changing.test(chars.slice(end, end + 8));
}
