/** What an office decides on an opinion. Pieces of a pattern. */
export const decisions: readonly string[] = [
  '(?:第[\\d、]{1,6}[条项],?)?(?:已|部分|基本|全部|未|不|不予)?采[纳用]', '(?:已|部分)?(?:答复|回复|办结|落实)', '立案',
];
/** What is done with opinions and proposals, before which they are no matter of their own: 认真|采纳|居民的建议. */
export const handlingVerbs: readonly string[] = ['采纳', '办理', '公开', '落实', '研究', '听取', '吸收', '重视', '征集', '收集', '答复'];
/** What is done with what has been said, behind it: 将建议|转交有关部门. Pieces of a pattern. */
export const passingOn: readonly string[] = [
  '转[交办报给送]', '报', '提[交请炼]', '纳入', '反[映馈]', '汇', '整理', '分[解类]', '写', '带[到回给]', '变[成为]', '列入', '送', '递', '梳', '归纳', '落实', '形成', '认真', '逐[条一项]', '充分', '吸[收纳]', '制[成作]', '以', '一[并一]', '内容', '[、和与及]',
];
