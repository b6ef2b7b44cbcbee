/** What an old person of whom a text has told is called in the next sentence. */
export const oldPeople: readonly string[] = [
  '老人', '老人家', '老太太', '老太', '老大爷', '老爷子', '老汉', '老奶奶', '老者', '老伯',
];
/** A young one. */
export const youngPeople: readonly string[] = ['小伙子', '小伙', '姑娘', '小姑娘', '汉子'];
/** What tells that somebody is old. Pieces of a pattern. */
export const signsOfAge: readonly string[] = [
  '[5-9]\\d岁', '[五六七八九]十[一二三四五六七八九]?岁', '年[过近逾已将]', '[六七八九]旬', '古稀', '耄耋', '退休', '离休', '高龄', '老[\\u4e00-\\u9fff]', '大[爷妈娘伯叔婶]', '奶奶', '爷爷', '阿[婆公]', '德高望重', '[白银]发', '白胡', '拐杖',
];
