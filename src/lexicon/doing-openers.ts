/** What opens the words on what somebody does, right behind the name: 褚航|做的是民宿生意, 景瑜|顺着往下说, 匡正|刚从海外归来 (but 志刚 is a name), 凌云|用这样一组反差开场. Pieces of a pattern. */
export const doingOpeners: readonly string[] = [
  '[做干搞卖开种养讲说谈问教]的是', '[顺沿随跟站坐指拿捧端举]着(?![重力眼手])',
  '(?<![志永建国玉卫金成文德小学红海立继伟宏振东大少家正如晓庆春义毅自世长雪])刚(?:从[^,。]{1,8}(?:[归回赶过]来|回国|返回|考察|参观)|下夜?班|[送卸]完)', '用[这那一几两三自]', '退休[前后]', '经营着',
];
