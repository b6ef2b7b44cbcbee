/** What a line below which a headline may stand is, by its words alone. */
const above: readonly RegExp[] = [
  // 编者按, 选择字号:
  /^编者按:?$|^(?:选择)?字[号體体]/,
  // 录音时长, 发言人1 00:12: what software for recordings prints
  /^(?:转写|录音|录制)时长|^创建时间|^(?:说话|发言)人\d{1,2}:?\d{1,2}:\d/,
  // □记者 张伟民, 文|本报记者张伟民
  /^(?:[□■◎]|文[丨|])(?:本[报刊网社])?(?:记者|通讯员)[\u4e00-\u9fff、]{2,9}$/,
  // 某报·某网记者 张伟民
  /^[\u4e00-\u9fff·]{2,16}[报网刊台](?:见习|首席|特约)?(?:记者|通讯员)[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3}){0,3}$/,
  // ◎张伟民 文/图
  /^[□■◎◆]?[\u4e00-\u9fff、]{2,9}(?:文[/、]图|图[/、]文|文并图)$/,
  // 图①:水稻种植基地
  /^图(?:[\u2460-\u2473]|\d{1,2}):/,
  // 通版阅读请点击:
  /^[^:,。]{2,10}(?:点击|下载):$/,
  // 2月18日
  /^\d{1,2}月\d{1,2}日$/,
];

/** Whether the words of a line are a byline, a caption, a day or a page's note, and no headline. */
export function isNoTitle(words: string): boolean {
  return above.some((each) => each.test(words));
}
