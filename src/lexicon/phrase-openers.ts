/** What a phrase opens with that may stand before a sentence's subject: 随着|老城更新,. Pieces of a pattern. */
export const phraseOpeners: readonly string[] = [
  '话没说完', '话没讲完', '话未说完', '话还没说完', '还没轮到', '没等', '不等', '同样的', '一样的', '类似的', '见到', '受', '据', '在', '关于', '至于', '针对', '围绕', '对', '随着', '根据', '作为', '话音', '谈', '说', '[听看]完',
];
/** What a phrase ends in that tells when or where: 自由交流|环节,. Pieces of a pattern. */
export const phraseEnds: readonly string[] = ['[上中下后前时里间日天晚年午]', '环节', '期间', '开始', '伊始'];
/** What a phrase opens with behind which a paragraph takes up whom it is about: 看到|成片老化的果园,他忧心忡忡. */
export const takingUpOpeners: readonly string[] = [
  '看到', '看着', '听', '谈', '说', '面对', '对', '为', '针对', '作为', '当', '在', '因',
];
/** What a phrase opens with that stands between a quotation and whoever speaks: 谈到|夜市,. */
export const behindQuotationOpeners: readonly string[] = ['在', '对', '会', '面对', '谈到', '说到', '讲到', '听到'];
/** And what such a phrase ends in. Pieces of a pattern. */
export const behindQuotationEnds: readonly string[] = [
  '[时后间中上里晚午前旬初末底日天夜场]', '开始', '伊始', '环节', '阶段', '那一?[头端边]', '片刻', '半晌', '良久', '一会儿',
];
/** What a clause names that tells where the next one is heard: 弹幕|里,. */
export const hearingPlaces: readonly string[] = ['直播间', '弹幕', '评论区', '留言区', '现场', '会场', '台下', '屏幕'];
