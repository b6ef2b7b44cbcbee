/** What the clause of a 建议 ends in, or is, that is the speaker's own: 我还要|建议, 我们的提案里|建议, 借此机会|建议. Pieces of a pattern. */
export const ownWords: readonly string[] = [
  '(?:[我俺咱]们?|本(?:席|人|委员|议员)|敝人)(?:(?:[还也再]?是?|倒)(?:想|要|愿)|倒?是|倒|个人|都|一直|始终|历来|向来|一贯|多次|反复|(?:今年|今天|这次|此次|本次|连续[^,]{1,2}年)[还也再]?是?|[^,的]{0,4}(?:会|部|支|组|院|所|局|队|公司|企业|单位|社区|街道|村|镇|乡|校|厂|店|协|联|这边)|(?:想|要|愿)[给为向替][^,。]{2,14})?', '我们?(?:这次|此次|今年)?的(?:提案|议案|建议)(?:[里中]|就?是)', '^(?:这份|调研|(?:[我俺咱本]|去年|今年|前年|民[革盟建进]|九三)[^,。]{0,6}的)?(?:提案|议案|报告)[里中]', '^(?:集体|联合|书面|大会)发言[里中]?', '我们?(?:俩联名|几个联名)', '这里', '那就?', '现在', '诚心',
  '借[此这]个?机会?', '[短中长近远]期内?', '眼下', '当前', '目前', '今后', '下一步', '小小', '想', '在此', '也', '另',
];

/** How a speaker adds to that, right before the 建议: 我|特别|建议. Pieces of a pattern. */
export const ownManners: readonly string[] = [
  '再次', '再', '还', '特别', '郑重', '强烈', '也?借(?:机|此机会|这个机会|贵[刊报])', '想?借[这此]?个?(?:通道|平台|场合)',
];

/** What a clause opens with that tells the matter of the speaker's own 建议: 针对停车难|建议. Pieces of a pattern. */
export const ownMatters: readonly string[] = [
  '就', '对', '针对', '关于', '围绕', '结合', '从', '在', '为', '基于', '鉴于', '作为', '考虑到',
];
/** What may stand at the head of what is said before a trigger of one's own: 我们小组|建议. Pieces of a pattern, of which several may follow each other. */
export const ownOpeners: readonly string[] = [
  '不过', '不如', '但', '可', '今年', '今天', '这次', '此次', '本次', '[我俺咱]们?', '因此', '所以', '为此', '同时', '此外', '另外', '具体', '就此', '一共', '也', '还', '再', '只', '先', '真', '并', '特别', '强烈', '在此', '个人', '在这里', '在会上', '会', '是', '倒', '想', '要', '就', '我们(?:小?组|支部|团队|部门|科室|企业|协会|公司|单位|学校|社区|村|几个|都)',
];
