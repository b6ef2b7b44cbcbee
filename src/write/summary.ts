import type { ReportDocument } from '../types.js';
import type { HeadingLanguage } from './rows.js';

/** What a run found, in numbers. */
export interface Count {
  readonly reports: number;
  readonly speakers: number;
  readonly proposals: number;
}

/** Before the first report. */
export const emptyCount: Count = { reports: 0, speakers: 0, proposals: 0 };

/** The count with one more report; speakers are those who propose something. */
export function addToCount(count: Count, { speakers }: ReportDocument): Count {
  const heard = speakers.filter(({ proposals }) => proposals.length > 0);
  return {
    reports: count.reports + 1,
    speakers: count.speakers + heard.length,
    proposals: heard.reduce((sum, { proposals }) => sum + proposals.length, count.proposals),
  };
}

/** `8 proposals by 6 speakers in 1 report`, or `1 篇报道，6 位发言人，8 条建议`. */
export function toSummaryLine({ reports, speakers, proposals }: Count, language: HeadingLanguage): string {
  if (language === 'zh') return `${reports} 篇报道，${speakers} 位发言人，${proposals} 条建议`;
  const of = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${of(proposals, 'proposal')} by ${of(speakers, 'speaker')} in ${of(reports, 'report')}`;
}

/** What stands in place of the table of a report without proposals. */
export function toNothingLine(language: HeadingLanguage): string {
  return language === 'zh' ? '没有建议' : 'no proposals';
}
