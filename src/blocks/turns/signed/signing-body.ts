import { endsBody } from '../../../mentions/posts/body.js';
import type { Voice } from '../../../mentions/voice.js';
import { genericBody, groupNoun } from '../../../mentions/words/group-words.js';
import { firstOf } from '../../../text/first-of.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { parseTurnVoice } from '../turn-voice.js';

/** 各位领导,|我代表民建某市委员会就养老服务作大会发言。, 受民盟某市委会委托,我就…发言, 我是代表市科协来讲的: words that say for which body a speech is. */
const speech =
  /^((?:[^,。:!]{2,12}[,。:!]\n?){0,2}(?:下面,?|现在,?)?(?:我(?:今天|这次)?是?(?:在[这此]里?)?|我受[^,。]{2,20}委托,)谨?代表(?![全各这]|[^,。]{0,6}[\d一二三四五六七八九十百千万多几]+[家名位户个])|(?:[^,。:!]{2,12}[,。:!]\n?){0,2}我?受)([^,。]{2,24}?)(?<!委托)(?:委托,我?)?,?(?:(?:作|做)?(?:大会|书面|联合)?发言|(?:[作做就]|围绕|向大会)[^,。\n]{1,40}发言|来?(?:讲|谈|说|提|汇报|建言|呼吁))/;

/** 我们代表民盟某市委会作大会发言: a further speech on the page, in whatever words. */
const another = /代表[^,。;:]{2,24}(?:[作做]|就)[^。]{0,40}发言|受[^,。;:]{2,24}委托[^。]{0,40}发言/;

/** The opening words of a speech that may say so are no longer. */
const longestOpening = 90;

/** Who prints the report is no author of it. */
const outlet = /(?:报社|晚报|日报|[报网]社?|电视台|融媒体中心|编辑部)$/;

/** Some people who sign together (某小学部分家长), their body named; the shortest such name. */
const shortestPeople = 6;

/** In how many lines below the headline and at the end a body signs, and how long its name is at most. */
const firstLines = 3;
const lastLines = 3;
const longestBody = 24;

/** The body whose name stands alone on the line below the headline of a document, or on one of its last lines; null where there is none. */
export function findSigningBody(view: View, lines: readonly Span[]): Voice | null {
  const ends = [...lines.slice(0, firstLines), ...lines.slice(-lastLines)];
  return firstOf(ends, (line) => (isSigningBody(view.chars, line) ? toBodyVoice(view, line) : null));
}

/** The body for which the speech is that a page prints whole, by its first lines; null where they name none, or a line below another one. */
export function findBodySpokenFor(view: View, lines: readonly Span[]): Voice | null {
  const spokenFor = ({ start, end }: Span) => bodySpokenFor(view.chars, start, end);
  const body = firstOf(lines.slice(0, firstLines), spokenFor);
  const isSingle = () =>
    !lines.some(({ start, end }) => start > (body as Span).end && another.test(view.chars.slice(start, end)));
  return body && isSingle() ? toBodyVoice(view, body) : null;
}

function toBodyVoice(view: View, body: Span): Voice | null {
  const voice = parseTurnVoice(view, body);
  return voice?.group ? voice : null;
}

/** The body for which a speech is, by its opening words: 各位领导,我代表|民建某市委|发言. View offsets; null where they name none. */
export function bodySpokenFor(chars: string, from: number, to: number): Span | null {
  const words = speech.exec(chars.slice(from, Math.min(to, from + longestOpening)));
  if (!words?.[1] || !words[2]) return null;
  const start = from + words[1].length;
  const body = { start, end: start + words[2].length };
  return isSigningBody(chars, body) && !genericBody.has(words[2]) ? body : null;
}

/** Whether a stretch is a body, or some of the people of one (某小学部分家长), and no outlet. View offsets. */
export function isSigningBody(chars: string, { start, end }: Span): boolean {
  if (end - start > longestBody || outlet.test(chars.slice(start, end))) return false;
  return endsBody(chars, start, end) || (end - start >= shortestPeople && groupNoun.endingAt(chars, end, start) > 1);
}
