/** What the first page of a site is called. */
export const homePages: readonly string[] = ['首页', '主页'];
/** What a site offers in its menus, and no headline of several words. */
export const siteServices: readonly string[] = ['客户端', '微博', '微信', '投稿', '邮箱', '检索', '收藏'];
/** Where the way through a site of two steps begins. Pieces of a pattern. */
export const firstSteps: readonly string[] = ['首页$', '^新闻联播$'];
/** Which other pieces stand below a heading: 往期|回顾. */
export const linkKinds: readonly string[] = ['往期', '相关', '系列', '延伸', '更多', '推荐', '新闻', '精彩'];
/** What such a heading calls them. */
export const linkNouns: readonly string[] = ['回顾', '链接', '阅读', '新闻', '报道', '稿件', '推荐', '内容', '文章'];
