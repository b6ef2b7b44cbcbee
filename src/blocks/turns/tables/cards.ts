import { toMention } from '../../../mentions/mention.js';
import { isPlacedName } from '../../../mentions/names/name.js';
import { toVoice } from '../../../mentions/voice.js';
import { surnameLength } from '../../../mentions/words/name-words.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { postsOnLine } from '../author-posts.js';

/** Among so many names that stand above their posts a further one is a name, though it is a word. */
const fewestCards = 2;

/** 水生|某商会会长, where 张伟民|某公司经理 stands on two lines elsewhere: the lines with a head for each word that stands above a post as names do. */
export function withCards(view: View, lines: readonly Line[]): readonly Line[] {
  const isCard = (line: Line, i: number) => {
    const below = lines[i + 1];
    return below !== undefined && line.triggers.length === 0 && postsOnLine(view, below).length > 0;
  };
  const cards = lines.filter((line, i) => line.head?.rule === 'turn-line' && line.head.bare && isCard(line, i));
  if (cards.length < fewestCards) return lines;
  return lines.map((line, i) => {
    const { start, end } = line;
    const words = view.chars.slice(start, end);
    const mayBeName = !line.head && /^[\u4e00-\u9fff]{2,4}$/.test(words);
    if (!mayBeName || !isCard(line, i) || !(isPlacedName(words) || surnameLength(words, 0) > 0)) return line;
    const voice = toVoice(view, toMention({ start, end }), null);
    return { ...line, head: { start, contentStart: end, voice, rule: 'turn-line', bare: true, ornamented: false } };
  });
}
