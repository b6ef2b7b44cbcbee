import type { Affiliation } from '../types.js';

/** The closed list of affiliations (界别): parties first, then sectors, in their usual order of precedence. */
export const affiliations: readonly Affiliation[] = [
  '中共', '民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟', '工商联', '无党派', '知联会', '新联会',
  '侨联', '台联', '青联', '妇联', '总工会', '共青团', '科协', '欧美同学会', '民族宗教界', '港澳',
];
