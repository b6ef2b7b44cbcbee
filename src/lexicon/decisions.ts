/** What an office decides on an opinion. Pieces of a pattern. */
export const decisions: readonly string[] = [
  '(?:第[\\d、]{1,6}[条项],?)?(?:已|部分|基本|全部|未|不|不予)?采[纳用]', '(?:已|部分)?(?:答复|回复|办结|落实)', '立案',
];
/** What is done with opinions and proposals, before which they are no matter of their own: 认真|采纳|居民的建议. */
export const handlingVerbs: readonly string[] = ['采纳', '办理', '公开', '落实', '研究', '听取', '吸收', '重视', '征集', '收集', '答复'];
