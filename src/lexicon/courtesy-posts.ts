/** Posts that people are called by out of courtesy. */
export const courtesyPosts: readonly string[] = [
  '老师', '老板', '老板娘',
];
