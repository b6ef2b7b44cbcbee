import { noNames, noProposals } from '../../../lexicon/column-heads.js';
import { handlingVerbs } from '../../../lexicon/decisions.js';
import { toMention } from '../../../mentions/mention.js';
import { isName } from '../../../mentions/names/name.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { endsPost, type Post } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { type PostWords, toPostWords, toVoice, type Voice } from '../../../mentions/voice.js';
import { startsCommonWord, surnameLength } from '../../../mentions/words/name-words.js';
import { anyOf } from '../../../text/any-of.js';
import { splitSpan } from '../../../text/spans.js';
import type { ColumnKind } from '../../../text/tables/columns.js';
import { transliterationEnd } from '../../../text/transliterating.js';
import { type View, wordsOf } from '../../../text/view.js';
import type { Trigger } from '../../../triggers/index.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { toNickname } from '../heads/net-head.js';
import { parseTurnVoice } from '../turn-voice.js';

/** A cell of a table's row or the value of a form's field, and what it holds. View offsets. */
export interface Cell extends Span {
  readonly kind: ColumnKind;
}

const nobody = new Set(noNames);
const nothing = new RegExp(`^${anyOf(noProposals)}[。!]?$`);
/** 关于完善步道的建议: the title of what was handed in. */
const title = new RegExp(
  `^《?(?:关于)?(?!(?:认真|积极|及时)?${anyOf(handlingVerbs)})[^。,;]{2,30}的(?:建议|提案|议案|报告)》?(?:\\([^()]*\\))?。?$|^关于[^。,;的]{2,12}$`,
);

/** The cell of a kind that is not empty; null where there is none. */
export function cellOf(chars: string, cells: readonly Cell[], kind: ColumnKind): Cell | null {
  return cells.find((cell) => cell.kind === kind && !isEmpty(chars, cell)) ?? null;
}

/** Whether a cell holds nothing, or a sign of that. */
export function isEmpty(chars: string, { start, end }: Span): boolean {
  return /^(?:[无/]|[—-]{1,2})?$/.test(chars.slice(start, end));
}

/** Whose name a cell holds, or which body; null where it gives nobody. */
export function namedVoice(view: View, cell: Cell): Voice | null {
  if (cell.kind === 'nickname') return toNickname(view, cell);
  const names = splitSpan(view.chars, cell.start, cell.end, /,/);
  // 张伟民,李国强, in quotation marks where commas part the cells
  if (names.length > 1 && names.every(({ start, end }) => isName(view.chars.slice(start, end))))
    return toVoice(view, { ...cell, names, posts: [], sector: null }, null);
  const isForced = cell.kind === 'name' && isAnyName(view.chars, cell);
  return parseTurnVoice(view, cell) ?? (isForced ? toVoice(view, toMention(cell), null) : null);
}

/** 完玛: whether a cell for names holds what may be one only there. */
function isAnyName(chars: string, { start, end }: Span): boolean {
  const words = chars.slice(start, end);
  return (
    /^[\u3400-\u9fff]{2,4}$/.test(words) &&
    (surnameLength(words, 0) > 0 || transliterationEnd(chars, start, end) === end) &&
    !nobody.has(words) &&
    !startsCommonWord(words) &&
    !endsPost(chars, start, end) &&
    !endsBody(chars, start, end)
  );
}

/** A person's voice with the body, the post and the sector that the cells beside the name give; a group's as it is. */
export function withCells(view: View, voice: Voice, cells: readonly Cell[]): Voice {
  if (voice.group !== null) return voice;
  const { chars } = view;
  const [standing, body, post] = (['standing', 'body', 'post'] as const).map((kind) => cellOf(chars, cells, kind));
  const whole = standing ?? (body && post ? null : (body ?? post));
  const held: readonly Post[] = whole
    ? splitSpan(chars, whole.start, whole.end, /[、,]/).map(({ start, end }) => splitPost(chars, start, end))
    : body && post
      ? [{ organization: body, post }]
      : [];
  const sector = cellOf(chars, cells, 'sector');
  const posts = held.map((each) => toPostWords(view, each));
  return {
    ...voice,
    posts: withBody(voice.posts, posts) ?? [...voice.posts, ...posts],
    sector: voice.sector ?? (sector && wordsOf(view, sector)),
  };
}

/** 主委宗一帆, in a form of 民建某市委会, but not of a delegation: the body that the form tells with the post that the name has; null where they are no such two. */
function withBody([own, ...others]: readonly PostWords[], told: readonly PostWords[]): readonly PostWords[] | null {
  const [body] = told;
  const isPair =
    own?.organization === null && told.length === 1 && body?.post === null && !/[团组]$/.test(body.organization ?? '');
  return isPair ? [{ organization: body.organization, post: own.post }, ...others] : null;
}

/**
 * The triggers of a cell for proposals from `start` to `end`: one at its start, as the head of the column or the label of the
 * field is what 具体建议: would be, and its own; its own alone where the cell says that there is nothing.
 */
export function triggersOf({ chars }: View, line: Line, { start, end }: Span): readonly Trigger[] {
  const own = ownTriggers(line, { start, end });
  const words = chars.slice(start, end);
  if (nothing.test(words) || title.test(words)) return own;
  return [{ start, end: start, word: '建议', kind: 'label', rule: 'label' }, ...own];
}

/** The triggers of a line that stand within a cell. */
export function ownTriggers({ triggers }: Line, { start, end }: Span): readonly Trigger[] {
  return triggers.filter((each) => each.start >= start && each.end <= end);
}
