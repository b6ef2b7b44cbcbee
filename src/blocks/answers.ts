import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { parseLeadingMention } from './leading-mention.js';
import { toVoice, type Voice } from './speaker.js';
import { skipOpening, type TurnHead } from './turn.js';

/** What an interview is announced with: 近日,记者专访某学院副教授某某. */
const interview =
  /(?:专访|采访|对话|连线|访谈|请教|走访|访问|约请|邀请|请来)(?:到|了)?|(?:受访(?:人|者|嘉宾|专家)|嘉宾|对话人物):/g;

/** No post and name behind such a word are longer. */
const longestPhrase = 60;

/** What opens the answers of an interview, of four characters at most. */
const answer = /^(?:\*\*)?[答A]:/;
const longestOpening = 4;

/** Returns a function that reads a line that opens with 答: as words of whom the report interviews; null for other lines. */
export function toAnswerReader(view: View): (line: Span) => TurnHead | null {
  let voice: Voice | null | undefined;
  return (line) => {
    if (!answer.test(view.chars.slice(line.start, line.start + longestOpening))) return null;
    if (voice === undefined) voice = findInterviewee(view, line.start);
    const contentStart = skipOpening(view.chars, view.chars.indexOf(':', line.start) + 1, line.end);
    return voice && { start: line.start, contentStart, voice, rule: 'answer', bare: false, marked: false };
  };
}

/** The first person with a post behind a word for an interview, before the first answer. */
function findInterviewee(view: View, answerAt: number): Voice | null {
  const announced = view.chars.slice(0, answerAt);
  for (const hit of announced.matchAll(interview)) {
    const start = hit.index + hit[0].length;
    const mention = parseLeadingMention(view, start, phraseEnd(announced, start), 'posted');
    if (mention && mention.posts.length > 0) return toVoice(view, mention, null);
  }
  return null;
}

function phraseEnd(chars: string, from: number): number {
  const hit = /[,。;:!?\n]/.exec(chars.slice(from, from + longestPhrase));
  return Math.min(chars.length, from + (hit?.index ?? longestPhrase));
}
