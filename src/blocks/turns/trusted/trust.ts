import { recipientLabels } from '../../../lexicon/mail-labels.js';
import { introduce } from '../../../mentions/told-elsewhere.js';
import type { Voice } from '../../../mentions/voice.js';
import { memberParty } from '../../../mentions/words/group-words.js';
import { lastBefore } from '../../../text/concordance.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { isAddressed } from '../signed/signature.js';
import type { TurnHead } from '../turn.js';
import { unnamed } from '../turn-voice.js';
import { isNumber, isReply, isSpeechTitle } from './beside-heads.js';
import type { Company } from './company.js';
import { isNumberedBody, isOfParty, isPresenter, isSalutation, proposes, readsAsPerson } from './head-kinds.js';
import { isItemHeadline } from './item-headline.js';

/** 葛天成|我是做锁芯的: how somebody begins who tells of himself. */
const ofOneself = /^我(?:是|叫|来自|家|今年)/;

/** Whether a speech follows a head. */
export function isTrusted(view: View, lines: readonly Line[], at: number, head: TurnHead, company: Company): boolean {
  if (head.rule === 'turn-colon') return trustsColon(view, lines, at, head, company);
  if (head.rule === 'turn-item') return head.ornamented || company.entries > 1;
  if (head.rule === 'turn-row') return head.ornamented || company.rows > 1;
  if (head.rule !== 'turn-line') return true;
  const below = lines[at + 1];
  if (!below || below.head?.rule === 'turn-line') return false;
  if (!head.bare) return trustsPosted(view, lines, head, below, company);
  return head.voice.group === null
    ? trustsBareName(view, head, below, company)
    : trustsGroup(view, lines[at - 1], head, head.voice.group, below, company);
}

/** 张伟民委员:…, but for a headline (张伟民:让老街活起来) and a salutation. */
function trustsColon(
  view: View,
  lines: readonly Line[],
  at: number,
  head: TurnHead,
  { salutations, addressed, titled }: Company,
): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  // One speech alone may carry its headline behind the speaker's name, too, where nobody tells of him below.
  const isSpeech = isPresenter(head.voice) && (titled > 1 || !isToldBelow(view, lines, at));
  const isTitle = !below?.tellsPost && isItemHeadline(view, lines, at) && !isSpeech;
  const isGreeting =
    isSalutation(line, head) && salutations < 2 && addressed < 2 && !isPartyAlone(view, lines, at, head);
  return (
    !isTitle &&
    !isGreeting &&
    !isRecipient(view, head) &&
    !(head.contentStart >= line.end && below && isReply(view, below))
  );
}

/** 张伟民委员:大力发展教育|…张伟民委员说: whether what stands below tells of whoever the headline names. */
function isToldBelow({ concordance }: View, lines: readonly Line[], at: number): boolean {
  const { end, head } = lines[at] as Line;
  let next = at + 1;
  while (next < lines.length && lines[next]?.head === null) next++;
  const to = lines[next]?.start ?? Number.POSITIVE_INFINITY;
  const own = head?.voice.name ?? head?.voice.group ?? '';
  return (lastBefore(concordance(own), to) ?? -1) >= end;
}

/** 小周:|…, below 收件人:小周: whom a mail is to. */
function isRecipient({ concordance }: View, { voice }: TurnHead): boolean {
  return (
    voice.name !== null && recipientLabels.some((label) => concordance(`${label}:${voice.name as string}`).length > 0)
  );
}

/** 市政协委员张伟民, alone on a line: what stands behind the post must read as a name, unless it is one among several. */
function trustsPosted(
  view: View,
  lines: readonly Line[],
  head: TurnHead,
  below: Line,
  { named, people }: Company,
): boolean {
  return (
    named > (isBracketed(view, head) ? 0 : 1) ||
    (isNicknamed(head.voice) && (people > 1 || lines.some(({ signature }) => signature))) ||
    head.voice.name === null ||
    readsAsPerson(head.voice.name) ||
    isAddressed(view.chars, below)
  );
}

/** 民革市委会, 一位网友, alone on a line: only among people or other bodies that have theirs. */
function trustsGroup(
  view: View,
  above: Line | undefined,
  head: TurnHead,
  group: string,
  below: Line,
  { people, bodies, series }: Company,
): boolean {
  const isAmongPeople =
    head.ornamented ||
    isOfParty(group) ||
    isNumber(view, above) ||
    isSpeechTitle(view, below) ||
    proposes(below) ||
    group === '主持人' ||
    unnamed.test(group);
  return series || (bodies > 1 && isNumberedBody(head, below)) || (people > 1 && isAmongPeople);
}

/** 张伟民, alone on a line: only among others, or where the report has his post, or he tells of himself. */
function trustsBareName(view: View, head: TurnHead, below: Line, { people }: Company): boolean {
  return (
    people > 1 ||
    isAddressed(view.chars, below) ||
    ofOneself.test(view.chars.slice(below.start, below.start + 4)) ||
    introduce(view, head.voice).length > 0
  );
}

/** 民盟市委会:|…: a party's body above its words, where no title and no signature makes it whom a letter is to. */
function isPartyAlone({ chars }: View, lines: readonly Line[], at: number, { voice }: TurnHead): boolean {
  const isLetter = lines.slice(0, at).some(({ start, end }) => /致|函|信|建议$/.test(chars.slice(start, end)));
  const isSigned = lines.slice(at + 1).some(({ head, signature }) => head?.rule === 'turn-line' || signature);
  return memberParty.startingAt(voice.group ?? '', 0) > 0 && !isLetter && !isSigned;
}

/** Whether the post tells that the name is one that somebody took for the net: 网友“老街坊”. */
function isNicknamed({ posts }: Voice): boolean {
  return posts.some(({ post }) => post !== null && /^(?:网友|网民|用户)$/.test(post));
}

/** 关爱军(个体工商户), on a line of its own. */
function isBracketed({ chars }: View, { contentStart }: TurnHead): boolean {
  return chars.charAt(contentStart - 1) === ')';
}
