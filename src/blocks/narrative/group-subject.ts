import { isAdjunct, isDeed, stripAdverbs } from '../../mentions/adjunct.js';
import { groupBeforeManner, isHandled, parseGroup } from '../../mentions/group.js';
import { parseLeadingGroup } from '../../mentions/leading/leading-group.js';
import { isFullName } from '../../mentions/names/name.js';
import { nameEnd } from '../../mentions/names/name-end.js';
import { endsBody } from '../../mentions/posts/body.js';
import { endsPost } from '../../mentions/posts/post.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { toGroupVoice, type Voice } from '../../mentions/voice.js';
import { country } from '../../mentions/words/name-words.js';
import { role } from '../../mentions/words/post-words.js';
import { said } from '../../mentions/words/verb-words.js';
import type { View } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import { longestPost } from './same-subject.js';
import { withoutConnective } from './topic.js';

/** A subject that names who speaks, and where it starts. */
export interface VoiceSubject {
  readonly kind: 'voice';
  readonly voice: Voice;
  readonly start: number;
}

/**
 * Reads the stretch before a verb as a group (与会专家), perhaps with a note in brackets, or as a post without a name; for where no
 * start of the clause gives a person. View offsets; null where it is none of these.
 */
export function parseOthers(view: View, start: number, end: number): VoiceSubject | null {
  const { chars } = view;
  // 第三代表团(后勤、物流)|建议
  const note = chars.charAt(end - 1) === ')' ? lastIndexWithin(chars, '(', start, end) : -1;
  const noted = note > start ? parseGroup(chars, start, note) : null;
  if (noted) return { kind: 'voice', voice: toGroupVoice(view, withoutConnective(chars, noted)), start };
  const leading = parseLeadingGroup(chars, start, end);
  const group =
    groupBeforeManner(chars, start, end) ??
    (leading &&
    !opensName(view, leading.end, end) &&
    !joinsBody(chars, leading.end, stripAdverbs(chars, start, end)) &&
    (isAdjunct(chars, leading.end, end) || isDeed(chars, leading.end, end))
      ? leading
      : parseGroup(chars, start, stripAdverbs(chars, start, end)));
  return group
    ? { kind: 'voice', voice: toGroupVoice(view, withoutConnective(chars, group)), start }
    : parsePost(view, start, end);
}

/** 民盟省委会|与民进省委会|建议: two bodies, where 与 would be a preposition. */
function joinsBody(chars: string, at: number, to: number): boolean {
  return chars.charAt(at) === '与' && endsBody(chars, at + 1, to) && !/[他她的]/.test(chars.slice(at, to));
}

/** 主委|向东平在发言中说: whether what seems a preposition behind a post is a surname. */
function opensName(view: View, at: number, end: number): boolean {
  return isFullName(view.chars.slice(at, at + 3), true) && nameEnd(view, at, end, 'bare') === at + 3;
}

/** 城管|局长 heads a body that the post itself names. */
const heads = /^副?[局院厅校镇乡县区市处所站]长$/;

/** 校党委书记在闭幕式上说: somebody of whom the report gives only the post and its body. */
function parsePost(view: View, start: number, end: number): VoiceSubject | null {
  const { chars } = view;
  for (let to = start + 2; to <= Math.min(end, start + longestPost); to++) {
    if (!endsPost(chars, start, to) || !isAdjunct(chars, to, end)) continue;
    if (opensName(view, to, end)) return null;
    const { organization } = splitPost(chars, start, to);
    // 茶农|建议, 水产养殖户|建议
    if (
      !organization &&
      to === stripAdverbs(chars, start, end) &&
      role.endingAt(chars, to, start) > 0 &&
      !isHandled(chars, start, to)
    )
      return { kind: 'voice', voice: toGroupVoice(view, { start, end: to }), start };
    return organization &&
      (endsBody(chars, start, organization.end) ||
        heads.test(chars.slice(organization.end, to)) ||
        country.startingAt(chars, start, organization.end) > 0) &&
      !isHandled(chars, start, to) &&
      !tells(chars, start, to)
      ? { kind: 'voice', voice: toGroupVoice(view, { start, end: to }), start }
      : null;
  }
  return null;
}

/** 委员长会议|建议|委托某委员长: a verb of saying stands before the post. */
function tells(chars: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (said.startingAt(chars, at, to) > 1) return true;
  return false;
}
