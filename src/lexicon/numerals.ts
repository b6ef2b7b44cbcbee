/** The characters of numbers and of words like 几 and 每 that stand in their place, in one string. */
export const numerals: readonly string[] = ['〇零一二三四五六七八九十百千万亿两几半多数每各某首第0123456789'];
