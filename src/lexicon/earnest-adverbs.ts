/** What somebody says before his own 建议 to lay weight on it: 我|郑重|建议, 特此|建议. */
export const earnestAdverbs: readonly string[] = [
  '特此', '谨此', '特', '现', '谨', '拟', '故', '郑重', '再次', '继续', '斗胆', '大胆', '冒昧地', '冒昧', '诚恳地', '诚恳', '真诚地', '真诚', '诚挚地', '诚挚', '恳切地', '恳切', '真心', '衷心', '大声', '借此机会', '一直', '始终', '历来', '反复', '多次',
];
