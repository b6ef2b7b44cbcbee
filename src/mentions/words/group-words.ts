import { genericBodies } from '../../lexicon/generic-bodies.js';
import { groupNouns } from '../../lexicon/group-nouns.js';
import { notGroupOpeners } from '../../lexicon/not-group-openers.js';
import { panels } from '../../lexicon/panels.js';
import { parties } from '../../lexicon/parties.js';
import { memberParties } from '../../lexicon/party-members.js';
import { quantifiers } from '../../lexicon/quantifiers.js';
import { toPhrases } from '../../text/phrases.js';

/** Kinds of people: 委员们, 居民. */
export const groupNoun = toPhrases([...groupNouns, ...panels]);

/** Groups that judge something: 专家组. */
export const panel = toPhrases(panels);

/** What tells how many they are: 几位, 多名. */
export const quantifier = toPhrases(quantifiers);

/** What opens a phrase that is no subject: 听取, 针对. */
export const notGroupOpener = toPhrases(notGroupOpeners);

/** Kinds of bodies, none of which is one by itself: 学校, 企业. */
export const genericBody: ReadonlySet<string> = new Set(genericBodies);

/** The eight parties that have members in public life beside the Communist Party: 民革. */
export const memberParty = toPhrases(memberParties);

/** The parties' names and short names: 民革. */
export const party = toPhrases(parties.map(([word]) => word));
