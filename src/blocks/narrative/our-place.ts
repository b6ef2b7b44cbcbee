/** What 我 is not followed by where it is the speaker alone: 我市 and 我们县 the narrator says, too. A piece of a pattern. */
export const noPlaceOfOurs = '(?!们?[省市县区镇乡国州旗])';
