import { closingHeadings } from '../../lexicon/closing-headings.js';
import { meetingSubjects } from '../../lexicon/meeting-subjects.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import { sentenceMarks } from '../../text/sentences.js';
import type { Span } from '../../types.js';

const meeting = toPhrases(meetingSubjects);
/** 会议记录是好材料, 会后应当形成目录, 会前我们走访了: what a meeting leaves behind or is held in, and what is done before it or after. */
const meetingThing = /^会前我|^会(?:议(?:记录|纪要|材料|制度|室)|后[还也]?(?:应|要(?!求)|须))/;
const closing = new RegExp(anyOf(closingHeadings));

/** A heading is no longer than this. */
const longestHeading = 30;

/** 经充分讨论,形成评审意见如下:. */
const summedUp = /^(?:经[^,。:]{2,16},)?(?:形成|达成)[^,。:]{0,8}(?:意见|共识|结论)如下[:。]/;
const longestSum = 40;

/** Whether the sentence that starts at `at` is of the meeting, or says that it came to an opinion: the report takes the word back. View offsets. */
export function opensWithMeeting(chars: string, at: number, to: number): boolean {
  return (
    (meeting.startingAt(chars, at, to) > 0 && !meetingThing.test(chars.slice(at, at + 4))) ||
    summedUp.test(chars.slice(at, at + longestSum))
  );
}

/** Whether a line is a heading under which the meeting speaks: 三、会议议定事项. View offsets. */
export function isClosingHeading(chars: string, { start, end }: Span): boolean {
  return end - start <= longestHeading && !isIn(sentenceMarks, chars, end - 1) && closing.test(chars.slice(start, end));
}
