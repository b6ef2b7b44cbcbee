/** What a unit opens with that tells of a state or a result and, with nothing that asks, asks nobody. Pieces of a pattern, at a unit's head. */
export const stateOpeners: readonly string[] = [
  '\\d{4}年',
  '[^,]{2,24}(?:以来|年来),',
  '一到[^,]{1,8}就',
  '谁[都也]不[想愿敢]',
  '(?:问题|原因|困难|难点|短板|堵点)主要[有是在]',
  '[^,对把]{2,8}不同意,',
  '[^,]{2,8},[^,]{0,3}(?:则|才|方)[^,]{1,5}$',
  '[^,]{1,4}[能可](?:降|省|减少?|增|多)[一二三四五六七八九十\\d]+[成倍%]$',
];
