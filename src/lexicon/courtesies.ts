/** Thanks, wishes and what a speech begins or closes with (annotation.md, Proposal 4 and 7). Pieces of a pattern. */
export const courtesies: readonly string[] = [
  '^(?:再次|衷心|最后)?感谢', '^谢谢', '^(?:最后|衷心)?祝(?!福)', '^祝福', '^祝愿', '^预祝', '^以上(?:建议|意见|是|就是|几点|仅)', '^我的(?:发言|汇报|建议|体会|[一二三四五几]点)', '^我就(?:讲|说|谈)', '^不当之处', '^不妥之处',
  '^供(?:参考|领导)', '^仅供参考', '^发言完', '^汇报完', '^发言到此', '供参考$', '敬请指正$', '批评指正$', '表示(?:衷心)?感谢$', '表示敬意$', '来稿', '以上观点',
];
