import { actionVerbs } from '../lexicon/action-verbs.js';
import { toPhrases } from './phrases.js';

/** Verbs that open a call for action: 加强, 建设. */
export const actionVerb = toPhrases(actionVerbs);
