/** What somebody is called by behind his full name that is no post: 张伟民先生, 张伟民同志. */
export const honorifics: readonly string[] = ['同志', '先生', '老先生', '女士', '小姐'];
