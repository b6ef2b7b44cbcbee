/** Pieces of a draft or of a tariff, to which something is to be done: 罚款|数额, 第二十条. Pieces of a pattern. */
export const draftPieces: readonly string[] = [
  '第[一二三四五六七八九十百\\d]{1,5}[条款章节项页行][^,。]{0,8}', '草案', '条[款文]', '标题', '名称', '[数金定]额', '价[格差]', '[票电水气]价', '费[率用]', '押金', '补[贴助]', '奖金', '[额宽高长]度', '[上下]限', '比例', '[比占]重', '占比', '标准', '范围', '规模', '面积', '时[间长段]', '幅度', '期限', '[工周]期', '日期', '次数', '[频班]次', '名额', '人数', '表述', '提法', '措[辞词]', '[章节字]”?',
];
/** What opens that something is to be done to such a piece, and no list of verbs holds: 数额|提高到五千元. Pieces of a pattern. */
export const changingOpeners: readonly string[] = [
  '改[为成]', '换[为成]', '删', '推迟', '再斟酌', '单列', '[与和同][^,。]{1,6}合并', '[把将由对给]', '拉[大开]', '[调提降放压][到至为高低宽]', '缩[短小减]', '延[长到至]', '控制在', '[定设][为在]', '不(?:[低高少多]于|超过|得)', '统一', '分[为成段档]',
];
