import { headlinePhrases, headlinePosts } from '../lexicon/headline-verbs.js';
import { anyOf } from '../text/any-of.js';
import { lineMarkerEnd } from '../text/markers.js';
import type { PageLine } from './lines.js';

/** What a headline may open with. */
const mayOpenHeadline =
  /^(?!本期|会议|会上|参会|出席|议题|目录|(?:本[刊报网台社])?(?:记者|通讯员))(?:[\u4e00-\u9fff“《]|\d{4}年第)/;
const posts = anyOf(headlinePosts);
/** 市政协委员张伟民, 张伟民(市政协委员), 张伟民委员:. */
const isPerson = new RegExp(
  `:$|^[^()]{1,8}\\((?![一二三四五六七八九十\\d]\\))[^()]*\\)$|${posts}$|^[^的,]{0,8}${posts}(?!${anyOf(headlinePhrases)})[\\u4e00-\\u9fff]{2,3}$|^(?:嘉宾|主持人|记者)`,
);

/** No headline below the head of a paper is as short. */
const shortestHeadline = 7;

/** Whether a line may be a headline: long enough, undated, and neither an item nor the name of whoever speaks. */
export function isHeadline(chars: string, { kind, start, end, fields }: PageLine): boolean {
  const words = chars.slice(start, end);
  return (
    kind === 'text' &&
    words.length >= shortestHeadline &&
    mayOpenHeadline.test(words) &&
    !isPerson.test(words) &&
    lineMarkerEnd(chars, start) === start &&
    !fields.some((field) => field.kind === 'date')
  );
}
