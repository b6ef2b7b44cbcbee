import { parties } from './lexicon/parties.js';
import type { Affiliation } from './types.js';

/** The closed list of affiliations, in the order of the parties that stand for them. */
export const affiliations: readonly Affiliation[] = [...new Set(parties.map(([, affiliation]) => affiliation))];
