import { country } from '../words/name-words.js';

/** 市交通运输局|分管客运的|副局长, 分管教育的|副县长: what is in somebody's charge. */
const inCharge = /(?:分管|主管|主抓)[^,、的]{1,10}的$/;

/** No words that say what a diplomat is charged with are longer. */
const longestCharge = 14;

/** How long the words before a post are that say what is in its charge (分管客运的|副局长), in UTF-16 units; 0 where none do. */
export function inChargeLength(chars: string, from: number, post: number): number {
  return inCharge.exec(chars.slice(from, post))?.[0].length ?? 0;
}

/** 图瓦卢|气候特使, 联合国|也门问题特使: where the words begin that say what a post is charged with; `from` where none do. */
export function chargeStart(chars: string, from: number, bodyEnd: number, end: number): number {
  const start = bodyEnd > from && bodyEnd < end ? bodyEnd : from + country.startingAt(chars, from, end);
  const isCharge =
    end - start <= longestCharge && /^(?!的).*(?:事务|问题|区域|地区|气候|人权|裁军)的?$/.test(chars.slice(start, end));
  return start > from && start < end && isCharge ? start : from;
}
