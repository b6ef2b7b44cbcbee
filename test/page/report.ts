import { extract } from '../../src/extract.js';
import type { PageReport } from '../../src/page/report.js';
import { toHash } from '../../src/text/hash.js';

/** A report as the page would be given it. */
export function pageReportOf(text: string, file = 'report.txt'): PageReport {
  return { text, hash: toHash(text), document: extract(text, { file, ledger: true }) };
}
