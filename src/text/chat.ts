/** 张伟民 2024/5/8 10:05, without its blanks: who writes in a group's chat, and when. */
const stamp =
  /^(?!.*(?:发表于|发布|来源|时间|日期))[\u4e00-\u9fff]{2,12}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\d{1,2}:\d{2}(?::\d{2})?$/;
const stamps = new RegExp(stamp.source, 'gm');

/** Whether a line of the view says who writes in a chat, and when. */
export function isStamp(line: string): boolean {
  return stamp.test(line);
}

/** Whether the view has such lines, several of them: one alone is of the page. */
export function isStampedChat(chars: string): boolean {
  return (chars.match(stamps)?.length ?? 0) > 1;
}
