import type { View } from '../text/view.js';
import { parseLeadingMention } from './leading-mention.js';
import { toVoice, type Voice } from './speaker.js';

/** What an interview is announced with: 近日,记者专访某学院副教授某某. */
const interview = /(?:专访|采访|对话|连线|访谈|请教|走访|访问|约请|邀请|请来)(?:到|了)?/g;

/** No post and name behind such a word are longer. */
const longest = 60;

/** Whom a report that prints questions (问:) interviews: the first person behind a word for it, before the first question. */
export function findInterviewee(view: View, questionAt: number): Voice | null {
  const announced = view.chars.slice(0, questionAt);
  for (const hit of announced.matchAll(interview)) {
    const start = hit.index + hit[0].length;
    const mention = parseLeadingMention(view, start, phraseEnd(announced, start), 'posted');
    if (mention && mention.posts.length > 0) return toVoice(view, mention, null);
  }
  return null;
}

function phraseEnd(chars: string, from: number): number {
  const hit = /[,。;:!?\n]/.exec(chars.slice(from, from + longest));
  return Math.min(chars.length, from + (hit?.index ?? longest));
}
