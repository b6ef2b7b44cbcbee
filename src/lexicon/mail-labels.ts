/** What a mail program writes between hyphens above the head of a mail that is passed on. Pieces of a pattern. */
export const forwardingWords: readonly string[] = ['OriginalMessage', '原始邮件', '转发的?邮件'];
/** Labels of whom a mail is from: its head opens with one of them. */
export const senderLabels: readonly string[] = ['发件人', '发信人', 'From'];
/** Labels of when a mail was sent. */
export const sendingLabels: readonly string[] = ['日期', '发送时间', 'Date', 'Sent'];
/** What else the head of a mail has. */
export const otherMailLabels: readonly string[] = ['时间', '主题', '附件', 'Subject'];
/** Labels of whom a mail is to. */
export const recipientLabels: readonly string[] = ['收件人', '抄送', 'To', 'Cc'];
