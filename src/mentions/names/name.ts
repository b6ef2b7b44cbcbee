import { actionVerbs } from '../../lexicon/action-verbs.js';
import { adjunctOpeners } from '../../lexicon/adjunct-openers.js';
import { holdingVerbs } from '../../lexicon/holding-verbs.js';
import { notGroupOpeners } from '../../lexicon/not-group-openers.js';
import { predicates } from '../../lexicon/predicates.js';
import { subjectAdverbs } from '../../lexicon/subject-adverbs.js';
import { isIn } from '../../text/character-set.js';
import { characterCount, hanRunEnd } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import { endsBody, endsBodyWord } from '../posts/body.js';
import {
  commonWord,
  country,
  given,
  nameless,
  neverLast,
  opensWithCommonSurname,
  surname,
  surnameLength,
  wordSurname,
} from '../words/name-words.js';
import { compoundSurname, japaneseSurname } from '../words/person-words.js';
import { post } from '../words/post-words.js';
import { said } from '../words/verb-words.js';
import { isShortName } from './address.js';
import { isDotted, isTransliterated } from './foreign-name.js';

const speech = toPhrases(actionVerbs, notGroupOpeners, subjectAdverbs, adjunctOpeners, holdingVerbs, predicates);
const holding = toPhrases(holdingVerbs);
const action = toPhrases(actionVerbs);

/** Whether this string reads as a Chinese name: a surname, one or two characters more, and no common word at its head. */
export function isName(text: string): boolean {
  return (
    readsAsName(text) &&
    !isIn(wordSurname, text, 0) &&
    commonWord.startingAt(text, 0) <= compoundSurname.startingAt(text, 0) &&
    (text.length !== 3 || holding.endingAt(text, 3) < 2)
  );
}

/** Whether this string has the form of a name; where only its place speaks for one, it may begin like a common word (佘山海). */
export function readsAsName(text: string): boolean {
  const double = compoundSurname.startingAt(text, 0);
  if (double === 0 && !isIn(surname, text, 0)) return opensWithWordSurname(text);
  const count = characterCount(text);
  if (
    count < 2 ||
    count > (isJapanese(text) ? 5 : 4) ||
    hanRunEnd(text, 0, text.length) < text.length ||
    isIn(neverLast, text, text.length - 1) ||
    isShortName(text)
  )
    return false;
  if (commonWord.has(text) || country.has(text) || post.has(text) || endsBodyWord(text, 0, text.length)) return false;
  if (double > 0 && count > double && (count <= double + 2 || isJapanese(text))) return true;
  return (
    count <= 3 &&
    isIn(surname, text, 0) &&
    // 走访五个县|后建议
    !isCall(text) &&
    (said.endingAt(text, count) < 2 || /(?:建言|坦言|直言)$/.test(text)) &&
    !/[的与及是们不给把被]|^但(?:一[直些样]|[也在从对由没目因还这各当随仍却就都])|^公[司园路安交众办共]|后$|^[^释].*了|(?:商量|计算|经历)过$|[看说做走访问谈听讲吃见]过$|^占[一二三四五六七八九十两半]|^过[来去]|^高[一二三]$/.test(
      text,
    )
  );
}

/** 应提高|教师待遇, 严控|学生作业. */
function isCall(text: string): boolean {
  return (text.startsWith('应') && action.has(text.slice(1))) || (text.length === 2 && action.has(text));
}

/** 织田美奈子: whether a Japanese surname of two characters and a given name of three, which ends as theirs do, are this string. */
export function isJapanese(text: string): boolean {
  return text.length === 5 && japaneseSurname.startingAt(text, 0) === 2 && /[子郎]$/.test(text);
}

/** 别建国: a surname that is a word, and two characters that given names are made of. */
function opensWithWordSurname(text: string): boolean {
  return (
    text.length === 3 &&
    commonWord.startingAt(text, 0) < 2 &&
    isIn(wordSurname, text, 0) &&
    isIn(given, text, 1) &&
    isIn(given, text, 2)
  );
}

/** Whether a surname of one character and two characters that given names are made of are this string: 晁丽萍; 应 and 那 are words first, unless a post stands before. */
export function isFullName(text: string, isPosted: boolean): boolean {
  const isWord = !isPosted && /^[那应]/.test(text);
  return text.length === 3 && !isWord && isIn(given, text, 1) && isIn(given, text, 2) && isName(text);
}

/** Whether a name that no post accompanies is sure enough by itself: a common surname, or written with dots. */
export function isSureName(name: string): boolean {
  return name.includes('·') || opensWithCommonSurname(name) || compoundSurname.startingAt(name, 0) > 0;
}

/** Whether this string, standing where only a name can stand, may be one: any two to six characters, or with dots. */
export function isPlacedName(text: string): boolean {
  if (text.includes('·')) return isDotted(text);
  if (text.length > 12) return false;
  const count = characterCount(text);
  if (count < 2 || count > 6 || hanRunEnd(text, 0, text.length) < text.length) return false;
  if (isName(text)) return true;
  if (
    commonWord.startingAt(text, 0) > 0 ||
    country.startingAt(text, 0) > 0 ||
    post.endingAt(text, text.length) > 0 ||
    endsBody(text, 0, text.length) ||
    /.[着了过]/.test(text)
  )
    return false;
  return (
    (count <= 5 || isTransliterated(text)) &&
    !isIn(nameless, text, 0) &&
    (!isIn(neverLast, text, text.length - 1) || /才让$|[买木米拉]提$/.test(text)) &&
    speech.startingAt(text, 0) < 2 &&
    said.endingAt(text, text.length) < 2 &&
    !/^[等但用]|^第(?!五)|^从(?:[各不]|[一两二三四五六七八九几多](?:[个份次项条件方角年月]|$))|^[一两三四五六七八九几][个次份项条名位户]|^[一二三四五六七八九十]{2}|[的了和与及是在有们会部局院委就能]|人员/.test(
      text,
    )
  );
}

/** Whether this string, behind a post and right before a verb of saying, is a name though it is a word (听证代表|匡正|认为) or begins like one. */
export function isForcedName(text: string): boolean {
  return (
    /^[\u3400-\u9fff]{2,3}$/.test(text) &&
    surnameLength(text, 0) > 0 &&
    speech.startingAt(text, 0) < 2 &&
    said.endingAt(text, text.length) < 2 &&
    said.startingAt(text, 0) < 2 &&
    !isCall(text) &&
    !country.has(text) &&
    !post.has(text) &&
    !endsBody(text, 0, text.length) &&
    !isIn(neverLast, text, text.length - 1) &&
    !/^[等但]|^第(?!五)|^占[比用有地]|^明[年天日]|^多[年次家名位个种]|[的了和与及们]|[是为由以在于后]$/.test(text)
  );
}

/** Whether this string is wholly a word that may yet be a name: 匡正. */
export function isWordName(text: string): boolean {
  return commonWord.has(text) && isForcedName(text);
}
