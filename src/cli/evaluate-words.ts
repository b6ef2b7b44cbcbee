import type { HeadingLanguage, measures } from '../index.js';

/** What `eval` prints around its figures, in one language. */
export interface EvaluateWords {
  readonly headings: readonly string[];
  readonly measures: Readonly<Record<(typeof measures)[number], string>>;
  /** What the figures are of: reports, proposals that were judged, and such that were not. */
  readonly basis: (reports: number, judged: number, open: number) => string;
}

/** The same in both languages. */
export const evaluateWords: Readonly<Record<HeadingLanguage, EvaluateWords>> = {
  en: {
    headings: ['measure', 'found', 'wanted', 'hits', 'precision', 'recall', 'F1'],
    measures: { exact: 'exact', overlap: 'overlap', attributed: 'attributed', speaker: 'speaker' },
    basis: (reports, judged, open) => `reports: ${reports} · proposals judged: ${judged} · not judged: ${open}`,
  },
  zh: {
    headings: ['指标', '找到', '应有', '相符', '准确率', '召回率', 'F1'],
    measures: { exact: '一致', overlap: '重合', attributed: '归属', speaker: '发言人' },
    basis: (reports, judged, open) => `${reports} 篇报告，已审阅 ${judged} 条建议，未审阅 ${open} 条`,
  },
};
