import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import type { TurnHead } from '../turn.js';
import { isNumberedBody, isOfParty, isPresenter, isSalutation, readsAsPerson } from './head-kinds.js';
import { isItemHeadline } from './item-headline.js';

/** The heads that stand alone on a line, or within brackets at its beginning. */
const alone: ReadonlySet<string> = new Set(['turn-line', 'turn-bracket']);

const numbered = /^第[一二三四五六七八九十\d]{1,3}(?:代表团|代表组|联组|小组|组)/;

/** What stands on lines of its own in a report, and lends a head there its credit. */
export interface Company {
  /** The number of people, and of those whose names read as such. */
  readonly people: number;
  readonly named: number;
  /** The number of bodies behind a number or a bullet, with a proposal on the line below. */
  readonly bodies: number;
  /** The number of bodies that a colon follows. */
  readonly salutations: number;
  /** The number of people before a colon that ends the line. */
  readonly addressed: number;
  /** Whether bodies stand there that each give an opinion. */
  readonly series: boolean;
  /** The number of entries with their speaker in brackets. */
  readonly entries: number;
  /** The number of rows that are none for sure by themselves, in which people tell of themselves. */
  readonly rows: number;
  /** The number of people with a post, and of parties, before a colon and a headline behind it. */
  readonly titled: number;
}

/** Counts the heads of each kind, by which a head of that kind is trusted. */
export function countCompany(view: View, lines: readonly Line[]): Company {
  const heads = lines.flatMap(({ head }) => (head?.rule === 'turn-line' ? [head] : []));
  const people = lines.filter(({ head }) => head && alone.has(head.rule) && head.voice.group === null).length;
  const named = heads.filter(({ voice }) => voice.name !== null && readsAsPerson(voice.name)).length;
  const salutations = lines.filter((line) => line.head && isSalutation(line, line.head)).length;
  const addressed = lines.filter(
    ({ head, end }) => head?.rule === 'turn-colon' && head.voice.name !== null && head.contentStart >= end,
  ).length;
  const series = isSeries(heads);
  const titled = lines.filter(
    ({ head }, i) => head && isPresenter(head.voice) && isItemHeadline(view, lines, i),
  ).length;
  const bodies = lines.filter(({ head }, i) => isNumberedBody(head, lines[i + 1])).length;
  const entries = lines.filter(({ head }) => head?.rule === 'turn-item').length;
  const rows = lines.filter(({ head }) => head && isRowOfOneself(view, head)).length;
  return { people, named, bodies, salutations, addressed, series, entries, rows, titled };
}

/** 楼组长 赵福生 我住这儿三十年了。, where 楼组长 赵福生 则算了一笔账。 is the narrator's. */
function isRowOfOneself({ chars }: View, { rule, ornamented, contentStart }: TurnHead): boolean {
  return rule === 'turn-row' && !ornamented && /^(?:我|建议)/.test(chars.slice(contentStart, contentStart + 2));
}

/** 民革市委会, 民建市委会, …, or 第一代表团, 第二代表团, …, each on a line of its own: where two are such, the bodies between them speak too. */
function isSeries(heads: readonly TurnHead[]): boolean {
  const groups = heads.flatMap(({ voice }) => voice.group ?? []);
  return [isOfParty, (group: string) => numbered.test(group)].some((kind) => groups.filter(kind).length > 1);
}
