/** What 要 tells of when it asks nobody: what something costs, how far it is, how many it takes. Pieces of a pattern. */
export const efforts: readonly string[] = [
  '要[走花等跑坐排绕骑开倒换转](?:上|掉|足|满)?[\\d一二三四五六七八九十百千半两几]+多?[^,]{0,3}(?:钟头|小时|分钟|公里|里多?路|米|天|块(?=$|,|钱)|元|趟)', '要好几', '代价要高出[\\d一二三四五六七八九十几两]', '要花[一二三四五六七八九十百千万两]+多?(?=$|,)', '要(?:在[^,]{1,6})?等(?:上)?大?半天', '要省[\\d一二三四五六七八九半]', '要[\\d一二三四五六七八九]+分之',
];
