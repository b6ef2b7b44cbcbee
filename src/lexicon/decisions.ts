/** What an office decides on an opinion. Pieces of a pattern. */
export const decisions: readonly string[] = [
  '(?:第[\\d、]{1,6}[条项],?)?(?:已|部分|基本|全部|未|不|不予)?采[纳用]', '(?:已|部分)?(?:答复|回复|办结|落实)', '立案',
];
