import { adjunctOpeners } from '../lexicon/adjunct-openers.js';
import { bearings } from '../lexicon/bearings.js';
import { doingOpeners } from '../lexicon/doing-openers.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { shortVerbs } from '../lexicon/short-verbs.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { triggers } from '../lexicon/triggers.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import { isManner } from './manner.js';
import { nameless } from './name-words.js';
import { findOthers } from './others.js';
import { address } from './person-words.js';
import { postEnd } from './post.js';

/** What opens the words behind a name. */
export const follower = toPhrases(reportingVerbs, triggers, subjectAdverbs, adjunctOpeners, bearings);

/** What follows a verb, and no name: 李红喝|了口水, 李红低|着头; not 张伟民|了解. */
export const aspect =
  /^(?:着(?![重力眼急想实装陆落意墨笔]|手(?![里上中指臂势语]))|了(?![解然断却结不如了])|得(?![知到出益悉以了意体票奖当分主])|过(?![去来程问于渡]))/;
const doing = new RegExp(doingOpeners.join('|'), 'y');
const shortVerb = toCharacterSet(shortVerbs.join(''));

/** 张建国、益西卓玛|三位委员: how many have been named. */
const people = /^[两二三四五六七八九十]位/;

/** 刚从海外归来, 用这样一组反差开场: whether what somebody does opens at `at`. */
export function opensDoing(chars: string, at: number): boolean {
  doing.lastIndex = at;
  return doing.test(chars);
}

/** Whether a name may end at `end`: what follows opens another word. View offsets. */
export function closes(chars: string, end: number, run: number, to: number): boolean {
  return (
    end === run ||
    end === to ||
    isIn(nameless, chars, end) ||
    ((aspect.test(chars.slice(end + 1, end + 4)) || chars.startsWith('的是', end + 1)) &&
      isIn(shortVerb, chars, end)) ||
    follower.startingAt(chars, end) > 0 ||
    postEnd(chars, end, chars.length) > end ||
    chars.startsWith('副', end) ||
    opensDoing(chars, end) ||
    people.test(chars.slice(end, end + 2)) ||
    address.startingAt(chars, end, to) > 1 ||
    (chars.charAt(end - 1) !== '不' && isManner(chars, end, to)) ||
    findOthers(chars, end).end > end
  );
}
