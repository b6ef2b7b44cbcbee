import type { HeadingLanguage } from '../write/index.js';

/** What the output for people says, in one language. */
export interface Words {
  readonly title: string;
  readonly affiliations: string;
  readonly organizations: string;
  readonly speakers: string;
  readonly months: string;
  readonly keywords: string;
  readonly crossings: string;
  readonly repeats: string;
  /** In place of a name that is not known. */
  readonly unknown: string;
  readonly nothing: string;
  /** For the heads of columns. */
  readonly share: string;
  readonly count: string;
  /** From one date to another. */
  readonly range: (from: string, to: string) => string;
  /** What is not shown of a list. */
  readonly rest: (entries: number) => string;
  readonly times: (occurrences: number) => string;
}

const zh: Words = {
  title: '建议统计',
  affiliations: '界别',
  organizations: '单位',
  speakers: '发言人',
  months: '月份',
  keywords: '关键词',
  crossings: '各界别的关键词',
  repeats: '多次提出的建议',
  unknown: '未注明',
  nothing: '没有建议',
  share: '占比',
  count: '建议数',
  range: (from, to) => `${from} 至 ${to}`,
  rest: (entries) => `其余 ${entries} 项`,
  times: (occurrences) => `${occurrences} 次`,
};

const en: Words = {
  title: 'Statistics of proposals',
  affiliations: 'Affiliations',
  organizations: 'Organizations',
  speakers: 'Speakers',
  months: 'Months',
  keywords: 'Keywords',
  crossings: 'Keywords by affiliation',
  repeats: 'Proposed more than once',
  unknown: 'not stated',
  nothing: 'no proposals',
  share: 'share',
  count: 'proposals',
  range: (from, to) => `${from} to ${to}`,
  rest: (entries) => `${entries} more`,
  times: (occurrences) => `${occurrences} times`,
};

/** What the output for people says, by its language. */
export const words: Readonly<Record<HeadingLanguage, Words>> = { zh, en };
