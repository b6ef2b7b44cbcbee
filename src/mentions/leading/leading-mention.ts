import { memberParties } from '../../lexicon/party-members.js';
import { seats } from '../../lexicon/seats.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { isAdjunct } from '../adjunct.js';
import { bareName, classEnd, type Mention, ofClass, parseSector, type Segment } from '../mention.js';
import { isForeignName } from '../names/foreign-name.js';
import { isName, isSureName, readsAsName } from '../names/name.js';
import { type Certainty, nameEnd } from '../names/name-end.js';
import { startsBodyWord } from '../posts/body.js';
import { endsPost, type Post, postEnd } from '../posts/post.js';
import { splitPost } from '../posts/split-post.js';
import { notGroupOpener } from '../words/group-words.js';
import { continueJoint, endOfSegment, joints, longestUnlisted } from './leading-joint.js';
import { leadingNamePost } from './leading-name-post.js';
import { parseLeadingSegment } from './leading-segment.js';

/** 区计委原主任、|86岁的|岳德厚, 1992年出生的|迟骁. */
const age =
  /^(?:现年|今年|年近|年过)?(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[五六七八九])岁的|^\d{2,4}年出?生的/;

/** No post with a name behind it is shorter: 社长林平. */
const shortestPosted = 4;

/** No post before a note on it is longer with its body. */
const longestNoted = 30;
/** Nor is the note on it, with its brackets. */
const longestNote = 8;

/** 市政协委员|市工商联执委农家宝: a seat that the next post is glued to. */
const seatBefore = new RegExp(`(?:政协|人大)${anyOf(seats)}$`);
/** The body of the post that is glued to a seat. */
const bodyBehind = new RegExp(`^(?:全国|[省市区县州]|${anyOf(memberParties)})`);
/** How much of the words around the break its two patterns read. */
const aroundBreak = 4;

/** 医药卫生界|李秋萍委员: a sector right before a name and a seat. */
const gluedSector =
  /^[\u4e00-\u9fff、]{1,12}(?<![世境边眼各外学业租])界(?![的别面限定内外上])(?=[\u4e00-\u9fff·]{2,8}(?:委员|常委|代表))/;
const longestGlued = 26;

/**
 * Reads the mention at the head of a clause that ends at `to`; its `end` tells how far it goes. Null where the clause
 * does not open with a person.
 */
export function parseLeadingMention(view: View, from: number, to: number, certainty: Certainty): Mention | null {
  const { chars } = view;
  if (chars.charAt(from) === '(') return null;
  const behind = classEnd(chars, from);
  if (behind > from) {
    const mention = parseLeadingMention(view, behind, to, certainty);
    return mention && ofClass(mention, { start: from, end: behind });
  }
  const noted = behindNote(view, from, to, certainty) ?? behindSector(view, from, to, certainty);
  if (noted) return noted;
  const opening = notGroupOpener.startingAt(chars, from, to);
  if (opening > 1 && postEnd(chars, from, to) <= from + opening && !startsBodyWord(chars, from, opening)) return null;
  const posts: Post[] = [];
  let sector: Span | null = null;
  for (let at = from; at < to; ) {
    const found = at === from || chars.startsWith('来自', at) ? parseSector(chars, at, to) : null;
    if (found) [sector, at] = [found, found.end + 1];
    at += age.exec(chars.slice(at, at + 9))?.[0].length ?? 0;
    const end = endOfSegment(chars, at, to);
    const cut = postBreak(view, at, end);
    if (cut > at) {
      posts.push(splitPost(chars, at, cut));
      at = cut;
      continue;
    }
    const held = beforeNote(chars, at, end);
    const isPost = chars.charAt(end) === '、' && endsPost(chars, at, held) && !tellsWhatOneIs(chars, at, held);
    const named = isPost
      ? (leadingNamePost(view, at, end) ?? joinedToPost(view, at, end))
      : (parseLeadingSegment(view, at, end, certainty) ??
        parseFirst(view, at, end, to) ??
        (posts.length > 0 && certainty === 'placed' ? behindUnlistedPost(view, at, end) : null));
    if (named) return continueJoint(view, named, { start: from, end: to }, posts, sector);
    if (!isPost) return null;
    posts.push(splitPost(chars, at, held));
    at = end + 1;
  }
  return null;
}

/** 市妇联主席林平|与市政协委员、市法院院长吴江: whoever the next one's first post is joined to; null where the stretch is one post. */
function joinedToPost(view: View, from: number, to: number): Segment | null {
  for (let at = from + shortestPosted; at < to - 2; at++) {
    if (!isIn(joints, view.chars, at) || !endsPost(view.chars, at + 1, to)) continue;
    const named = parseLeadingSegment(view, from, at, 'bare');
    if (named?.post && named.end === at) return named;
  }
  return null;
}

/** 医药卫生界|李秋萍委员: the name and seat behind a sector that is glued to it; null where none stands. */
function behindSector(view: View, from: number, to: number, certainty: Certainty): Mention | null {
  const length = gluedSector.exec(view.chars.slice(from, Math.min(to, from + longestGlued)))?.[0].length ?? 0;
  const mention = length > 0 ? parseLeadingMention(view, from + length, to, certainty) : null;
  if (!mention || mention.sector || mention.posts.length === 0) return null;
  const isNamed = mention.names.every(({ start, end }) => readsAsName(view.chars.slice(start, end)));
  return isNamed ? { ...mention, start: from, sector: { start: from, end: from + length } } : null;
}

/** 市政协委员(民革界别)|张建国: behind a post and a note on it, which may tell a sector; null where no such note stands. */
function behindNote(view: View, from: number, to: number, certainty: Certainty): Mention | null {
  const { chars } = view;
  const open = indexWithin(chars, '(', from, Math.min(to, from + longestNoted));
  const close = open > from + 1 ? indexWithin(chars, ')', open, Math.min(to, open + longestNote)) : -1;
  if (close < open + 3 || close + 2 >= to || !endsPost(chars, from, open)) return null;
  const mention = parseLeadingMention(view, close + 1, to, certainty);
  if (!mention || mention.posts.length > 0 || !mention.names.every(({ start, end }) => isName(chars.slice(start, end))))
    return null;
  const sector = /[界别]$/.test(chars.slice(open, close)) ? { start: open + 1, end: close } : mention.sector;
  return { ...mention, start: from, posts: [splitPost(chars, from, open)], sector };
}

/** 县工商联主席|(会长): the end of a post before what else it is called; `to` where no such note ends there. */
function beforeNote(chars: string, from: number, to: number): number {
  const note = /\([\u4e00-\u9fff]{2,6}\)$/.exec(chars.slice(Math.max(from, to - longestNote), to));
  return note ? to - note[0].length : to;
}

/** Where a post ends before another one that only a blank parts from it, or nothing behind a seat: 研究所所长 |市政协委员花春; `from` where none does. */
function postBreak(view: View, from: number, to: number): number {
  const { chars } = view;
  for (let at = from + 3; at < to - 3; at++) {
    const isGlued =
      seatBefore.test(chars.slice(at - aroundBreak, at)) && bodyBehind.test(chars.slice(at, at + aroundBreak));
    if ((isGlued || hasGapBefore(view, at)) && endsPost(chars, from, at) && holdsPost(chars, at, to)) return at;
  }
  return from;
}

/** Whether a post of a body stands in a stretch, before its end. */
function holdsPost(chars: string, from: number, to: number): boolean {
  for (let end = from + 4; end < to; end++) if (endsPost(chars, from, end)) return true;
  return false;
}

/** 两位代表: behind a list that one tells of people, where 比亚迪、施耐德代表 are companies'. */
const countedPeople = /[两二三四五六七八九十\d][位名]/;

/** 杭建国|、姚静两位委员, 宝音图|、栾翠兰两位代表: a rare surname, or a foreign name in a list of people, before 、 and another name. */
function parseFirst(view: View, start: number, end: number, to: number): Segment | null {
  const { chars } = view;
  const name = chars.slice(start, end);
  if (chars.charAt(end) !== '、') return null;
  if (!readsAsName(name) && !(isForeignName(name) && countedPeople.test(chars.slice(end, to)))) return null;
  const next = parseLeadingSegment(view, end + 1, endOfSegment(chars, end + 1, to), 'bare');
  return next?.name ? bareName(start, end) : null;
}

/** 市政协委员、某医学会会董|张伟民: behind a first post the name that ends the clause, whatever the second post is. */
function behindUnlistedPost(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  for (let at = start + 2; at < Math.min(to - 1, start + longestUnlisted); at++) {
    const end = nameEnd(view, at, to, 'bare');
    if (end > at && isSureName(chars.slice(at, end)) && isAdjunct(chars, end, to)) return bareName(at, end);
  }
  return null;
}

/** 张伟民是总建筑师、总规划师: the list behind a copula is no list of posts before a name. */
function tellsWhatOneIs(chars: string, from: number, to: number): boolean {
  return indexWithin(chars, '是', from, to) > from;
}
