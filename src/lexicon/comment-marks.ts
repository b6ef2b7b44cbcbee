/** What the net prints below a comment (👍326, 06-20 21:33), and how one agrees. Pieces of a pattern. */
export const commentMarks: readonly string[] = [
  '^(?:👍)?\\d{1,5}$', '^支持(?:支持|一下)?(?:,|$)', '^(?:\\d{4}[-年])?\\d{1,2}[-月]\\d{1,2}日?\\d{1,2}:\\d{2}(?:来自|$)',
];
