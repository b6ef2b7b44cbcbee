import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { triggers } from '../../lexicon/triggers.js';
import { toPhrases } from '../../text/phrases.js';

/** 建议, 提议, 呼吁, …. */
export const trigger = toPhrases(triggers);

/** Verbs that give the word to somebody, none of which is a name. */
export const said = toPhrases(reportingVerbs, triggers);
