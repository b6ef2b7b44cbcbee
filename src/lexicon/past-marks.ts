/** What has happened: with one of these even a verb at the head tells a fact (推动了, 已完成). Pieces of a pattern. */
export const pastMarks: readonly string[] = [
  '(?<![为除罢不]|(?<![取获赢博])得)了(?![解断结却再就才能吧的])', '(?<![对把将])已(?![^,]{1,12}的)', '曾(?!经?[^,]{1,12}的)', '同比', '[但却]没有?几个', '正(?:在|采取|加快)', '得到', '(?<!可)当场(?!办|解决|处置|兑|发放|拿)', '随即', '随后(?!由)', '过$', '(?<![超不通经])过[一二三四五六七八九十几多数两\\d]',
];
