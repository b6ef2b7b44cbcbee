import { isAddress } from '../../../mentions/names/address.js';
import { isFullName, isName } from '../../../mentions/names/name.js';
import type { Voice } from '../../../mentions/voice.js';
import { commonWord } from '../../../mentions/words/name-words.js';
import { proposerLabel } from '../../../mentions/words/person-words.js';
import { isIn, toCharacterSet } from '../../../text/character-set.js';
import { lineMarkerEnd } from '../../../text/markers.js';
import { hasGapBefore, type View } from '../../../text/view.js';
import { indexWithin, lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { isNarratorLine } from '../../narrative/narrator-line.js';
import { parseListedVoice } from '../listed-voice.js';
import type { TurnHead } from '../turn.js';
import { skipOrnament } from '../turn-edges.js';
import { isSection } from '../turn-headings.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';
import { isSigningBody } from './signing-body.js';

/** Where so many sign for sure, whatever may be a name is one. */
const fewestSigned = 3;

/** What opens an entry of several people's. */
const bullets = toCharacterSet('●○■□◆◇▲△★•▪');

/** What ends a sentence that a name may sign. */
export const sentenceEnds = toCharacterSet('。!?”');

/** (蓝小勇代表,畲族): what else brackets tell of whoever signs. */
const nation = /,[\u4e00-\u9fff]{1,5}族$/;

/** No name behind an opinion is longer with its post. */
const longestSignature = 30;

/**
 * The lines with those given to their speaker that end in brackets, or behind a dash, with a name and its post, where there are
 * several, or where nothing but a quotation stands before it. Among several a name alone signs, too.
 */
export function withBracketed(view: View, lines: readonly Line[]): readonly Line[] {
  const parse = (signs: SignsBare, among: boolean) =>
    lines.map((line) => (line.head ? null : parseBracketed(view, line, signs, among)));
  const known = parse(isKnown, false);
  const heads = known.filter((head) => head !== null).length >= fewestSigned ? parse(mayBeNamed, true) : known;
  const signed = lines.filter((_, i) => heads[i] && !heads[i].head.bare);
  const dashed = heads.filter((head) => head && view.chars.charAt(head.end) === '—');
  const addressed = heads.filter((head) => head && isAddress(head.head.voice.name ?? ''));
  const isAlone = signed.length + addressed.length < 2 && dashed.length < fewestSigned;
  const mayBeAlone = (line: Line, i: number) =>
    !signed.includes(line) || isQuotation(view.chars, line) || isBelowSection(view.chars, lines[i - 1]);
  if (isAlone && !lines.every(mayBeAlone)) return lines;
  return lines.map((line, i) => {
    const head = heads[i];
    if (!head || (head.head.bare && (isAlone || isNarrated(view, line, head.head)))) return line;
    return { ...line, end: head.end, head: { ...head.head, bare: false }, endsWords: true };
  });
}

/** 县政协委员赵海建议架桥。(王建国): whether a line gives the word to somebody itself, so that who signs sent it in. */
export function isNarrated(view: View, line: Line, { voice }: TurnHead): boolean {
  return line.triggers.length > 0 && view.chars.charAt(line.start) !== '我' && isNarratorLine(view, line, voice);
}

/** “……。”——张伟民: whether a quotation opens a line and closes before the dash. */
function isQuotation(chars: string, { start, end }: Line): boolean {
  const from = lineMarkerEnd(chars, start);
  return chars.charAt(from) === '“' && chars.startsWith('”——', indexWithin(chars, '”', from, end));
}

/** 【老电梯该体检】, right above: all of the entry is his who signs it. */
function isBelowSection(chars: string, above: Line | undefined): boolean {
  return above !== undefined && above.head === null && isSection(chars, above);
}

/** Whether a stretch is the names of people. */
type SignsBare = (view: View, words: Span) => boolean;

/**
 * The head that the words behind a dash or in brackets at a line's end are, and where they begin; `signsBare` tells names without a post.
 * Among several, an item of a list needs no full stop.
 */
function parseBracketed(
  view: View,
  { start, end: lineEnd, triggers }: Line,
  signsBare: SignsBare,
  among: boolean,
): { readonly head: TurnHead; readonly end: number } | null {
  const { chars } = view;
  // 建议完善步道(张伟民委员)。: the full stop may stand behind the brackets of whoever has a post, but in an item of somebody's list.
  const isOwn = triggers.length > 0 || isIn(bullets, chars, start);
  const isWithin = isOwn && chars.startsWith(')。', lineEnd - 2);
  const end = isWithin ? lineEnd - 1 : lineEnd;
  const from = Math.max(start, end - longestSignature);
  const dash = chars.slice(from, end).lastIndexOf('——');
  const isBracketed = dash < 0 && chars.charAt(end - 1) === ')';
  const open = isBracketed ? lastIndexWithin(chars, '(', from, end) : from + dash;
  if (open <= start || (!isBracketed && dash < 0)) return null;
  const contentStart = lineMarkerEnd(chars, start);
  const isItem = isBracketed && contentStart > start;
  if (isIn(sentenceEnds, chars, open - 1) === isWithin && !(among && isItem && !isWithin)) return null;
  const to = isBracketed ? end - 1 : end;
  const mark = open + (isBracketed ? 1 : 2);
  const home = homeLength(view, mark, to);
  const label = labelLength(chars, mark) + home;
  const signer = mark + label;
  const nationLength = nation.exec(chars.slice(signer, to))?.[0].length ?? 0;
  const words = { start: signer, end: to - nationLength };
  const voice = parseSigner(view, words);
  const mayBeBare = isBracketed ? !isWithin : contentStart > start;
  const bare = voice === null && mayBeBare ? parsePersonVoice(view, words) : null;
  const signs = voice ?? (bare?.name && (label > 0 || signsBare(view, words)) ? bare : null);
  if (!signs || (isWithin && signs.group !== null)) return null;
  const head: TurnHead = {
    start,
    contentStart,
    voice: signs,
    rule: isItem ? 'turn-item' : 'turn-line',
    bare: voice === null && label === 0,
    ornamented: true,
  };
  return { head, end: open };
}

/** (岑碧), (宇文涛、闵德钧): names that read as such by their characters, or that the report has again; not (全文). */
function isKnown({ chars, concordance }: View, { start, end }: Span): boolean {
  const names = chars.slice(start, end).split('、');
  return names.every(
    (name) => isFullName(name, false) || isAddress(name) || (isName(name) && concordance(name).length > 1),
  );
}

/** (别亚楠): names of any characters. */
function mayBeNamed({ chars }: View, { start, end }: Span): boolean {
  return chars
    .slice(start, end)
    .split('、')
    .every((name) => (isName(name) && !commonWord.has(name)) || isAddress(name));
}

/** (7栋 |小卜), (3号楼2单元 |卓女士): where somebody lives, before a blank; 0 where nothing is said of it. */
function homeLength(view: View, at: number, to: number): number {
  const length = home.exec(view.chars.slice(at, Math.min(to, at + longestHome)))?.[0].length ?? 0;
  return length > 0 && hasGapBefore(view, at + length) ? length : 0;
}
const home = /^(?:[\dA-Z]{1,4}(?:号楼|[栋幢座号室])|[\d一二三四五六七八九十]{1,3}(?:单元|[楼层]))+(?:\d{3,4}室?)?/;
const longestHome = 16;

/** 建议人:, before who signs; 0 where no such label stands. */
export function labelLength(chars: string, at: number): number {
  const length = proposerLabel.startingAt(chars, at);
  return length > 0 && chars.charAt(at + length) === ':' ? length + 1 : 0;
}

/** Who signs in brackets: somebody with a post, behind his group (第一组 邵长河委员), a body (教科文卫委员会), or some people (第六组全体委员). */
export function parseSigner(view: View, { start, end }: Span): Voice | null {
  const signer = { start: skipOrnament(view, start, end), end };
  const voice = parseTurnVoice(view, signer) ?? parseListedVoice(view, signer.start, signer.end);
  return voice && (voice.posts.length > 0 || isSigningBody(view.chars, signer)) ? voice : null;
}
