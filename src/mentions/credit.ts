import { creditLabels } from '../lexicon/credit-labels.js';
import { toPhrases } from '../text/phrases.js';

const credit = toPhrases(creditLabels);

/** Whether a credit of the page stands before the name at `at`: 审核:|闭忠良, 文/|庄海澜. View offset. */
export function isCredited(chars: string, at: number): boolean {
  return /[:/]/.test(chars.charAt(at - 1)) && credit.endingAt(chars, at - 1) > 0;
}
