import type { Affiliation } from '../types.js';

/** What the members of parties are called where the party goes without saying. */
export const memberWords: readonly (readonly [word: string, parties: readonly Affiliation[]])[] = [
  ['党员', ['民革', '农工党', '致公党']],
  ['盟员', ['民盟', '台盟']],
  ['社员', ['九三学社']],
  ['会员', ['民建', '民进']],
];
/** The parties that have such members, and bodies that are called as below. */
export const memberParties: readonly Affiliation[] = ['民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟'];
/** What a party's own bodies are called there, a few characters into their names at most. Pieces of a pattern. */
export const partyBranches: readonly string[] = ['支社', '支部', '总支', '社(?!区)[^,]{0,4}[省市县]委', '基层委员会', '[省市区县]委会(?!议)'];
/** Posts in a party or an association of which a list of those who hold them gives the body once. */
export const sharedPosts: readonly string[] = ['委员', '常委', '副主委', '副主席', '副会长', '秘书长', '理事'];
/** Those of which it does not. */
export const headPosts: readonly string[] = ['主委', '主席', '会长', '理事长'];
