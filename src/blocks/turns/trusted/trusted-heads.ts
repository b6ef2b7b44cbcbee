import { toPostWords } from '../../../mentions/voice.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { authorPosts } from '../author-posts.js';
import type { TurnHead } from '../turn.js';
import { isThesis } from './beside-heads.js';
import { countCompany } from './company.js';
import { isPostOf, speechEnds, withStanding } from './head-standing.js';
import { isItemHeadline } from './item-headline.js';
import { isHeadline, isToldOf, withoutQuestions } from './told-of.js';
import { isTrusted } from './trust.js';

/**
 * The lines with those heads only that a speech follows. A line that opens like a turn but is the narrator's, or a
 * reporter's, loses its head, and the line before it ends somebody's words.
 */
export function withTrustedHeads(view: View, read: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const line of withNotes(view, read)) {
    const above = lines.at(isThesis(view, lines.at(-1)) ? -2 : -1);
    lines.push(isPostOf(view, above, line) ? { ...line, head: null, tellsPost: true } : line);
  }
  const company = countCompany(view, lines);
  const told = lines.map((_, i) => isToldOf(view, lines, i));
  const ends = speechEnds(view, lines);
  return lines.map((line, i) => {
    const trusted = !line.head || (!told[i] && (line.endsWords || isTrusted(view, lines, i, line.head, company)));
    const heard = trusted
      ? withStanding(
          view,
          line,
          lines[i - 1],
          isThesis(view, lines[i + 1]) ? lines[i + 2] : lines[i + 1],
          ends[i] as number,
        )
      : told[i]
        ? {
            ...line,
            start: (line.head as TurnHead).contentStart,
            head: null,
            triggers: isHeadline(view.chars, line) ? [] : withoutQuestions(view, line),
          }
        : { ...line, head: null };
    return told[i + 1] ? { ...heard, endsWords: true } : heard;
  });
}

/** 钟离雪:老字号不能只剩一块招牌|…|(作者系某公司总经理): the heads before a headline with the posts that a note behind the speech tells. */
function withNotes(view: View, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const { head } = line;
    if (head?.rule !== 'turn-colon' || head.voice.posts.length > 0 || !isItemHeadline(view, lines, i)) return line;
    const next = lines.findIndex((each, at) => at > i && each.head !== null);
    const to = lines[next]?.start ?? view.chars.length;
    const posts = authorPosts(view, line.end, to).map((post) => toPostWords(view, post));
    return posts.length > 0 ? { ...line, head: { ...head, voice: { ...head.voice, posts } } } : line;
  });
}
