/** What the net prints below a comment (👍326, 06-20 21:33), and how one agrees. Pieces of a pattern. */
export const commentMarks: readonly string[] = [
  '^(?:👍)?\\d{1,5}$', '^支持(?:支持|一下)?(?:,|$)', '^(?:\\d{4}[-年])?\\d{1,2}[-月]\\d{1,2}日?\\d{1,2}:\\d{2}(?:来自|$)',
];
/** What the labels of a message on the net open with, below its writer: 留言|时间:. Pieces of a pattern. */
export const messageFields: readonly string[] = ['留言', '发[帖布表]', '来信', '反映', '诉求', '时间', '标题', '主题', '内容', '地[区点]'];
/** Which message of a forum it is, before its writer. Pieces of a pattern. */
export const forumFloors: readonly string[] = ['#?\\d{1,4}(?:楼|F|#)', '沙发', '板凳', '地板'];
