/** What the members of a party are called where its name goes without saying. */
export const memberWords: readonly string[] = ['会员', '盟员', '社员', '党员', '支委'];
/** What a party's own bodies are called there. Pieces of a pattern, near the head of a body's name. */
export const partyBranches: readonly string[] = ['支社', '支部', '总支', '社[省市]委', '基层委员会', '[省市区县]委会'];
