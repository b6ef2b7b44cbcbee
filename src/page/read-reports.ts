import type { PageReport } from './report.js';

/** The reports that the page came with, each in a script element of data. */
export function readReports(page: Document): readonly PageReport[] {
  return Array.from(page.querySelectorAll('script.report'), ({ textContent }): PageReport => JSON.parse(textContent));
}
