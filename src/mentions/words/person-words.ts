import { addresses } from '../../lexicon/addresses.js';
import { compoundSurnames } from '../../lexicon/compound-surnames.js';
import { honorifics } from '../../lexicon/honorifics.js';
import { japaneseSurnames } from '../../lexicon/japanese-surnames.js';
import { kin, kinRanks } from '../../lexicon/kin.js';
import { namingWords } from '../../lexicon/naming-words.js';
import { peopleKinds } from '../../lexicon/people-kinds.js';
import { pronouns } from '../../lexicon/pronouns.js';
import { proposerLabels } from '../../lexicon/proposer-labels.js';
import { toPhrases } from '../../text/phrases.js';

/** What stands behind a name out of respect: 先生, 女士. */
export const honorific = toPhrases(honorifics);

/** What kin, and neighbours after them, are called by: 大妈, 幺婶, 奶奶. */
export const kinTerms: readonly string[] = kin.flatMap((word) => [word + word, ...kinRanks.map((rank) => rank + word)]);
/** 鞠|家幺婶. */
const ofFamily = kinTerms.map((term) => `家${term}`);

/** What stands behind a surname or a name when somebody is addressed: 老师, 师傅, 先生, 叔, 家大嫂. */
export const address = toPhrases(addresses, honorifics, kinTerms, ofFamily);

/** Surnames of two characters: 欧阳. */
export const compoundSurname = toPhrases([...compoundSurnames, ...japaneseSurnames]);
export const japaneseSurname = toPhrases(japaneseSurnames);

/** What stands for somebody: 他, 大家. */
export const pronoun = toPhrases(pronouns);

/** What stands between somebody and his full name: 名叫. */
export const naming = toPhrases(namingWords);

/** Kinds of people: 居民, 学生. */
export const peopleKind = toPhrases(peopleKinds);

/** Labels before whoever proposes something: 提案人. */
export const proposerLabel = toPhrases(proposerLabels);
