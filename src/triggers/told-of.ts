// What is told of suggestions rather than suggested. Offsets are those of the folded view.
import { actionVerb } from '../text/action-verbs.js';

/** Far enough behind the word for each of these. */
const longestPaper = 38;

/** 张伟民建议|修路的提案被列为重点提案: what became of the paper. */
const ofPaper = /^(?![^,。;:]{0,30}[把将对凡让由])[^,。;:]{2,30}的(?:提案|议案|建议|请求|要求)(?:已?被|获评|入选|遭)/;
/** 政协委员提议|建设的口袋公园如今已建成: what became of what was proposed. */
const ofProposed =
  /^[^,。;:把将对让由]{2,6}的[^,。;:把将对让由]{2,10}(?:,?(?:今年|去年)?(?:\d{1,2}月)?(?:份|底|初)?(?:如今|现已|已经?)|目前|正式|正在)(?![^,。;]{0,20}[应要须])/;
/** 市民多次建议|修建的天桥终于开工, 代表呼吁|修建的挡土墙通过验收: what was done of it. */
const ofDone =
  /^[^,。;:]{2,6}的[^,。;:把将对让由应要须]{2,10}?(?:终于|通过验收|竣工|落成|(?:受到|获得?)(?:欢迎|好评)|[修焕][\u4e00-\u9fff]{0,2}一新|(?:[今去]年|日前|近日|如期)?(?:交付|开通|投入|竣工|通车|投用)(?:使用|运营)?(?=[,。;]))(?![^,。;]{0,20}[应要须]|,(?:尽快|同步|由|并))/;

/** 问题多讲一点,建议|具体一点: what suggestions should be like. */
const predicated = /^(?:具体|实在|中肯|直接|尖锐)一?[点些][。;”]/;
/** 建议|按人头拨付的事,我们再商量: what is answered to it. */
const ofMatter = /^[^,。;:]{2,20}的(?:事|事情),(?:我们|我[局委办厅部处])[^,。;应要须也]{0,8}(?:商量|研究|商议|考虑)/;

/** 围绕培训以及|建议|减税等提出了意见建议: a part of what was spoken about. */
const amongTopics =
  /^[^,。;:]{2,30}等(?:内容|问题|方面|议题|事项)?,?(?:提出|发表|交流)了?[^,。]{0,6}(?:意见|建议|看法)[。;]/;
const underTopics = /(?:围绕|针对|就)[^。;:]{1,24}(?:以?及|和|、)$/;

/** 按专家|建议|修改后: by which something is done. */
const followed = /(?:按照?|根据|依照|依据|结合)[^,。;:]{1,8}$/;
const changed = /^(?:修改|完善|调整|整改|补充)/;

/** 建议|建闸的和反对建闸的坐到了一起: those who do so. */
const ofThose =
  /^[^,。;:把将让由]{1,10}的(?:还是|仍是|占|是)(?:大?多数|少数|主流)(?=[,。;])|^[^,。;:把将让由]{1,8}的(?:和|与|跟|、)(?:反对|不?赞成|不?支持|主张|建议)[^,。;:]{0,8}的(?:[,。;]|[都各坐吵争两])/;

/** Whether what stands behind the word tells of suggestions: what became of them, what they should be like, who makes them. */
export function isToldOf(chars: string, start: number, end: number): boolean {
  const behind = chars.slice(end, end + longestPaper);
  return (
    [predicated, ofMatter, ofThose, ofPaper, ofProposed].some((told) => told.test(behind)) ||
    (amongTopics.test(behind) && underTopics.test(chars.slice(Math.max(0, start - 30), start))) ||
    (ofDone.test(behind) && actionVerb.startingAt(behind, 0) === behind.indexOf('的')) ||
    (changed.test(behind) && followed.test(chars.slice(Math.max(0, start - 12), start)))
  );
}
