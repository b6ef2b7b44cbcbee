import { memberParties } from '../lexicon/party-members.js';
import { anyOf } from './any-of.js';

/** What the name of a party's body ends in before its paper: 民盟中央|, 民建某市委会|, 民盟某市委|. A piece of a pattern. */
export const partyBody = `(?:中央|委会|${anyOf(memberParties)}[\\u4e00-\\u9fff]{1,6}[省市区县州]委)`;

/** The paper of such a body that speaks: |提案, |有两份提案, |提交的议案. A piece of a pattern. */
export const partyPaper = '[还也]?(?:有|通过|以|提交了?)?(?:[一二三四五六七八九十多几两]份)?的?(?:提案|议案)';
