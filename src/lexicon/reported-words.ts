/** What opens a unit in which the report quotes something else: 决议鼓励, 倡议书指出,. Pieces of a pattern for a unit. */
export const reportedWords: readonly string[] = [
  '^(?:信|文章|声明|通报|报告|公报)中?(?:说|称|写道),',
  '^[^,]{1,12}[时中上]说,',
  '^(?:此外,|同时,)?(?!不要|不得|不宜|应|须|请|别|勿)[^,]{2,14}(?:指出|强调|表示|认为|介绍|显示|透露|宣布|鼓励会员国|都赞成|有保留|持保留|答应|还说|提到(?!\\d|[一二三四五六七八九十百千万两]{1,6}多?(?:元|块|成|倍|米|公里|天|年))|估算)',
  '^[^,]{0,4}有的?人(?:担心|说|问|质疑|觉得|认为|抱怨)',
  '^[^,]{2,24}作了.{0,40}发言$',
  '^[^,]{2,8}以《[^》]{2,40}》为题',
];
/** What tells that somebody said so to the speaker: 一位婆婆拉着我的手说,. Pieces of a pattern for a unit. */
export const toldToSpeaker: readonly string[] = [
  '^(?:去年|前年|以前|之前|早就|过去)[^,]{0,3}[说提讲]过(?![^,]{0,4}的)',
  '(?:拉着我|[对跟和]我)(?![们市省县区国州镇乡院校])[^,]{0,5}(?:说|(?<!宣)讲|诉苦),',
  '(?<![请要早][^,]{0,4})(?:告诉|(?<![访慰顾])问)我(?![们市省县区国州镇乡院校])[^,]{0,3},',
];
/** What makes the words a document's: 《…意见》明确,. Pieces of a pattern for a unit. */
export const quotedDocuments: readonly string[] = [
  '^《[^》]{2,40}》[^,]{0,40},?(?:重申|强调|规定|明确|还?决定)',
  '^[^,]{0,10}[曾已](?:下发|印发|出台|发布)[^,]{0,10}(?:通知|意见|办法|方案|文件|规定),',
];
