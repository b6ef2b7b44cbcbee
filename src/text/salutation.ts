import { salutations } from '../lexicon/salutations.js';
import { anyOf } from './any-of.js';

const salutation = new RegExp(`^(?:尊敬的)?[^,。:]{0,20}${anyOf(salutations)}们?,?(?:[您你]们?好)?[:!]`);
const longest = 36;

/** The end of the words by which a letter that begins at `at` addresses somebody (尊敬的市长:), with the colon; `at` where none stand there. View offsets. */
export function salutationEnd(chars: string, at: number, to: number): number {
  return at + (salutation.exec(chars.slice(at, Math.min(to, at + longest)))?.[0].length ?? 0);
}
