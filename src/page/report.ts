import type { ReviewedReport } from '../corrections/review.js';
import { toFileName } from '../text/file-name.js';

/** A report as the page holds it: its document has its text, its ledger and, where there are any, keywords. */
export type PageReport = ReviewedReport;

/** What a report is called: its title, else the name of its file. */
export function toName({ document }: PageReport): string {
  return document.title ?? toFileName(document.file);
}
