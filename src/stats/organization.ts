import { parties } from '../lexicon/parties.js';
import { toView } from '../text/view.js';

/** Full names of parties and bodies, longest first; shorter words may stand in the name of another body. */
const fullNames = parties.filter(([word]) => word.length >= 5).toSorted(([a], [b]) => b.length - a.length);

/**
 * One form for the ways in which an organization's name is written: typography aside, with parties by their short names
 * and committees by 委.
 *
 * `toOrganizationKey('中国民主同盟青澜区委员会')` is `'民盟青澜区委'`.
 */
export function toOrganizationKey(organization: string): string {
  let key = toKey(organization);
  for (const [word, affiliation] of fullNames) key = key.replace(word, affiliation);
  return key.replace(/委员会|委会/g, '委');
}

/** A name in one typography, without blanks and line ends: what two ways to write it have in common. */
export function toKey(name: string): string {
  return toView(name).chars.replaceAll('\n', '');
}

/** Whether `short` is `long` with characters left out, as 民革区委 is of 民革青澜区委. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}
