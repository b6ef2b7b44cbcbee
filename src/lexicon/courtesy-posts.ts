/** Posts that people are called by out of courtesy. */
export const courtesyPosts: readonly string[] = [
  '老师', '老板', '老板娘',
];

/** Titles that people are called by likewise, where they hold a post. */
export const courtesyTitles: readonly string[] = ['博士', '老教师', '老专家', '老教授', '老先生', '师傅', '老师傅'];
