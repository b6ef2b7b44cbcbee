/** What the first page of a site is called. */
export const homePages: readonly string[] = ['首页', '主页'];
/** What a site offers in its menus, and no headline of several words. */
export const siteServices: readonly string[] = ['客户端', '微博', '微信', '投稿', '邮箱', '检索', '收藏'];
/** Where the way through a site of two steps begins. Pieces of a pattern. */
export const firstSteps: readonly string[] = ['首页$', '^新闻联播$', '信箱$', '^(?:政民)?互动(?:交流)?$', '^民意征集$'];
/** What the columns of a site are called besides the names of pages, between a headline and the site's name: …协商会-|要闻|-桐林政协网. */
export const columnNames: readonly string[] = ['新闻', '新闻中心', '新闻动态', '工作动态', '政协动态', '动态', '资讯', '详情', '正文', '图片新闻', '通知公告', '建言献策', '参政议政'];
/** Which other pieces stand below a heading: 往期|回顾. */
export const linkKinds: readonly string[] = ['往期', '相关', '系列', '延伸', '更多', '推荐', '新闻', '精彩'];
/** What such a heading calls them. */
export const linkNouns: readonly string[] = ['回顾', '链接', '阅读', '新闻', '报道', '稿件', '推荐', '内容', '文章'];
