import { invitedPeople } from '../lexicon/attendees.js';
import { comingWords, holdingVerbs, planningWords } from '../lexicon/holding-verbs.js';
import { meetingNouns } from '../lexicon/meeting-nouns.js';
import { notTours, tourNouns } from '../lexicon/tour-nouns.js';
import { anyOf } from '../text/any-of.js';
import type { View } from '../text/view.js';
import { type Day, mayNameDay } from './days.js';

/** How far behind its day the meeting may stand in the sentence. */
const reach = 120;

const noun = new RegExp(
  `${meetingNouns.join('|')}|“[^”]{1,12}会”|会(?=在[^,。]{1,20}(?:召开|举行|举办|开幕))|第[一二三四五六七八九十百\\d]{1,4}期(?=在[^,。]{1,20}(?:举行|举办|开讲|开播))|(?:召开|举行|举办)了?[^,。]{1,30}(?<![集宴晚待欢览动销庙展社])会(?=[,。!;])|(?:一场|一次|这场|首场|第[一二三四五六七八九十\\d]{1,3}[次场期届])[^,。]{0,12}会(?!议?员)`,
);
const verb = new RegExp(anyOf(holdingVerbs));
/** A meeting that is still to come is not the one reported. */
const ahead = new RegExp(anyOf([...comingWords, ...planningWords]));
/** 调研…并召开座谈会: the tour had a meeting. */
const convened = new RegExp(`(?:召开|举行|举办)[^,。]{0,24}(?:${noun.source})`);
/** 将于1月6日上午开幕,|9日上午闭幕. */
const toCome = new RegExp(anyOf(comingWords));
/** 市工商联邀请会员,就买菜难问题座谈. */
const invited = new RegExp(`邀请[^。;]{2,80}(?:[,就][^,。;]{2,30}座谈|${anyOf(invitedPeople)}[^,。;]{0,4}座谈)`);
/** 今天从区委统战部获悉,…: the day on which somebody learned of it, unless in the meeting itself (从11月16日|召开的座谈会上获悉). */
const learned = /^(?:上午|下午|晚上?)?(?:(?!召开的|举行的|举办的)[^,。]){0,16}(?:获悉|了解到|得知)/;
/** Whoever comes before the meeting begins. */
const upcoming = /召开在即|即将(?:召开|开幕)|(?:陆续(?:前来|向大会)?|抵[^,。]{1,6})报到|抵京,(?:出席|参加)/;
/** 代表陆续报到,大会将于1月17日|上午开幕: the report of the day before tells of that meeting. */
const opens = /^(?:上午|下午)?(?:正式|隆重)?(?:开幕|召开)/;
const arrival = /报到|抵达[^,。]{0,4}驻地/;
const arrivalReach = 1000;
const abroad = /访问(?!的)/;
const tour = new RegExp(`${anyOf(tourNouns)}(?!${anyOf(notTours)})`);
/** 4月19日这场议事会: the day itself says which meeting is meant. */
const pointedAt = new RegExp(
  `^(?:上午|下午|晚上?)?(?:的|这场|这次|这天的)[^,。]{0,12}(?:${noun.source})|^在[^,。]{0,30}(?:${noun.source})[上时]|^从[^,。]{0,20}(?:${noun.source})上(?:获悉|了解到|得知)`,
);
/** Whether a sentence has all that the day of a meeting is told with, in whatever order; few have. */
export function mayTellOfMeeting(sentence: string): boolean {
  return mayNameDay(sentence) && noun.test(sentence);
}

/** Whether what stands behind a day, or the subject before it, says that a meeting was held, and no tour made. */
export function tellsOfMeeting(behind: string, before: string): boolean {
  if (learned.test(behind)) return false;
  if (convened.test(behind) || invited.test(behind)) return true;
  if (upcoming.test(behind)) return false;
  const holding = behind.search(verb);
  const touring = behind.search(tour);
  if (holding < 0 || (touring >= 0 && touring < holding) || abroad.test(behind)) return false;
  return noun.test(behind) || noun.test(before);
}

/** Whether the sentence from `start` to `end` says of a day in it that the meeting was held then. View offsets. */
export function isMeetingDay(view: View, start: number, end: number, day: Day): boolean {
  const before = view.chars.slice(Math.max(start, day.start - 60), day.start);
  // “今天的议事会现在开始!”: said on the day, whenever that was.
  if ('daysAgo' in day.when && before.lastIndexOf('“') > before.lastIndexOf('”')) return false;
  const behind = view.chars.slice(day.end, Math.min(end, day.end + reach));
  if (opens.test(behind) && before.endsWith('将于') && arrival.test(view.chars.slice(0, arrivalReach))) return true;
  if ('month' in day.when && day.when.month === null && before.endsWith(',') && toCome.test(sentenceTail(before)))
    return false;
  return (tellsOfMeeting(behind, before.slice(-30)) || pointedAt.test(behind)) && !ahead.test(clauseTail(before));
}

/** Whether words speak of a meeting of any kind. */
export function namesMeeting(words: string): boolean {
  return noun.test(words);
}

/** Whether a tour or a visit follows a day, or that people arrive before the meeting. */
export function isTourDay(view: View, day: Day, end: number): boolean {
  const behind = view.chars.slice(day.end, Math.min(end, day.end + reach));
  return tour.test(behind) || (upcoming.test(behind) && !convened.test(behind));
}

/** What a stretch has of the sentence that it breaks off in. */
function sentenceTail(before: string): string {
  return before.slice(before.lastIndexOf('。') + 1);
}

/** The end of the clause that a stretch breaks off in, 32 characters at most. */
function clauseTail(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(',') + 1, before.lastIndexOf('。') + 1, before.length - 32));
}
