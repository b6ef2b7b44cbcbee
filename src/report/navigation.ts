import { asideWords } from '../lexicon/aside-words.js';
import { firstSteps, homePages, linkKinds, linkNouns, siteServices } from '../lexicon/menu-words.js';
import { placeLabels } from '../lexicon/place-labels.js';
import { siteSubjects } from '../lexicon/site-names.js';
import { siteWords } from '../lexicon/site-words.js';
import { isName } from '../mentions/names/name.js';
import { endsPost } from '../mentions/posts/post.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, nextGap, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { isOutlet } from './outlet.js';

const place = toPhrases(placeLabels);
const aside = toPhrases(asideWords);

const siteWord = new RegExp(`^${anyOf(siteWords)}`);
const maybeBreadcrumb = new RegExp(`[>»›→/]|${siteWord.source}`);
/** What parts the steps of the way through a site. */
export const arrow = />>?|»|›|→/;
/** Slashes part the steps, too, where no label or credit stands among them: 来源:某报 文/某某 图/某某. */
const arrowOrSlash = new RegExp(`${arrow.source}|\\/(?!\\d)`);
/** A menu has so many parts at least, fewer behind 首页, none of them longer, and nothing but Chinese words in it. */
const fewestParts = 5;
const fewestBehindHome = 3;
const longestPart = 7;
const longestStep = 10;
/** What parts the words of a menu besides blanks. */
const strokes = toCharacterSet('|★●◆■◇');
const bulleted = /[★●◆■◇]/;
const bulletedColumns = /^[★●◆■◇]?[\u4e00-\u9fff]{4}(?:[★●◆■◇][\u4e00-\u9fff]{4})+[★●◆■◇]?$/;
const home = new RegExp(`^\\|?(?:网站)?${anyOf(homePages)}`);
/** 某某网首页|人大专题|政协专题: a bar that the home page opens. */
const homeBar = /^[\u4e00-\u9fff]{0,8}首页\|/;
const behindHome = new RegExp(`^[^。,]{0,8}${anyOf(homePages)}-`);
/** No headline with a blank behind each character is shorter: 市 政 协 举 行 一 季 度 座 谈 会 is one, 社 情 民 意 a masthead. */
const shortestSpaced = 12;
/** What tells a menu between strokes from a headline of several words. */
const ofSite = new RegExp(anyOf([...homePages, ...siteServices]));
const plainWords = /^(?:[\u4e00-\u9fff]+|English)$/;
/** 往期回顾:, ·新闻链接·: what stands above the headlines of other pieces. */
const links = new RegExp(`^[·【[■—-]{0,3}${anyOf(linkKinds)}(?:精彩|新闻)?${anyOf(linkNouns)}[\\]】·:—-]{0,3}$`);

/** Whether a line stands above the headlines of other pieces. View offsets. */
export function isAboveLinks({ chars }: View, { start, end }: Span): boolean {
  return end - start <= longestPart + 4 && links.test(chars.slice(start, end));
}

/** No list of an article's pages is longer. */
const longestPages = 60;

/** 【第1页第2页】, as an article of several pages has it. */
const pages = /^[【[(]?(?:第\d{1,2}页){1,12}[】\])]?$/;

/** Whether a line leads through a site: 首页 > 新闻中心 > 正文, a menu, 上一篇, 【第1页第2页】. View offsets. */
export function isNavigation(view: View, line: Span): boolean {
  return isBreadcrumb(view, line) || isMenu(view, line) || isPages(view, line);
}

function isPages({ chars }: View, { start, end }: Span): boolean {
  return end - start <= longestPages && pages.test(chars.slice(start, end));
}

/** 首页 政协动态 协商建言 委员声音 议政瞬间: the parts of a site, five at least, each a short word between blanks or strokes. */
function isMenu(view: View, { start, end }: Span): boolean {
  const { chars } = view;
  let parts = 1;
  let from = isIn(strokes, chars, start) ? start + 1 : start;
  for (let at = from + 1; at <= end; at++) {
    const stroke = isIn(strokes, chars, at);
    if (at - from > longestPart) return false;
    if (at < end && !stroke && !hasGapBefore(view, at)) continue;
    if (at > from && !plainWords.test(chars.slice(from, at).replace(/^\[([^\]]+)\]$/, '$1'))) return false;
    if (at > from && at < end) parts++;
    from = stroke ? at + 1 : at;
  }
  // 县人大代表 卜丽华 王阿贵 沙马尔古 宗政琳: who signs a letter
  const first = nextGap(view, start, end);
  if (endsPost(chars, start, first) && isName(chars.slice(first, nextGap(view, first, end)))) return false;
  const text = chars.slice(start, end);
  // ●修路 ●架桥 ●绿化: a list; ★盟务要闻 ★参政议政 ★社会服务 are columns.
  if (bulleted.test(text) && !bulletedColumns.test(text)) return false;
  if (parts >= fewestBehindHome && home.test(text)) return true;
  const isSpaced = parts === text.length && parts >= shortestSpaced;
  if (!text.includes('|')) return parts >= fewestParts && !isSpaced;
  const words = text.split('|');
  if (isMostlyAsides(words)) return parts >= fewestBehindHome;
  return parts >= fewestParts && (ofSite.test(text) || words.filter((word) => aside.has(word)).length > 1);
}

/** 国内|国际|财经|时评|专题: most of the words are a page's own. */
function isMostlyAsides(words: readonly string[]): boolean {
  return words.filter((word) => aside.has(word)).length * 2 > words.length;
}

/** 首页 > 新闻中心 > 正文: the way through a site to the page. */
function isBreadcrumb(view: View, line: Span): boolean {
  const text = view.chars.slice(line.start, line.end);
  if (place.startingAt(view.chars, line.start, line.end) > 0 && /[:>»/-]/.test(text)) return true;
  if (behindHome.test(text) || homeBar.test(text) || isTrail(view, line) || isColumnPath(text)) return true;
  if (!maybeBreadcrumb.test(text)) return false;
  if (/\d{4}\/\d|\/\d{4}年|:\/\//.test(text)) return siteWord.test(text);
  // // 张伟民 某商会会长: a bullet
  const steps = text.replace(/^\/+/, '').split(/[:。]|[文图摄影编审校]\//.test(text) ? arrow : arrowOrSlash);
  return steps.length > 2 || (steps.length === 2 && isShortWay(view, line, steps)) || siteWord.test(text);
}

const firstStep = new RegExp(anyOf(firstSteps));

/** 新闻 > 正文, 党委统战部 > 统战新闻, 法治日报 > 立法: two steps, of which one is a page's own word or the first an outlet. */
function isShortWay({ chars }: View, { start, end }: Span, steps: readonly string[]): boolean {
  const [first, second] = steps as [string, string];
  const isOfSite = firstStep.test(first) || aside.has(second) || isOutlet(chars, start, start + first.length);
  return aside.has(first) || (arrow.test(chars.slice(start, end)) && isOfSite);
}

/** What the name of a site ends in, and no figure of speech (织密一张网). */
const siteEnd = new RegExp(`网站$|(?:${anyOf(siteSubjects)}|信息|在线|[会委局办])网$`);

/** 某市委会网站 · 参政议政 · 政党协商, 某人大网 - 常委会会议 - 九次会议专题: the site, and columns of it. */
function isColumnPath(text: string): boolean {
  const [first, ...rest] = text.split(/[|·-]/) as [string, ...string[]];
  return (
    rest.length > (first.endsWith('网站') ? 0 : 1) &&
    (siteEnd.test(first) || (text.includes('-') && first.endsWith('网'))) &&
    rest.every((each) => each.length <= longestStep && plainWords.test(each))
  );
}

/** 枫溪政协网 基层协商 正文, 新华网 正文: the steps stand behind blanks, three at least, or two that an outlet opens. */
function isTrail(view: View, { start, end }: Span): boolean {
  const isLast = view.chars.startsWith('正文', end - 2) && hasGapBefore(view, end - 2);
  const step = nextGap(view, start, end);
  return isLast && (step < end - 2 || isOutlet(view.chars, start, step));
}
