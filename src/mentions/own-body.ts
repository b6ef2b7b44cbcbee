import type { View } from '../text/view.js';
import { introduce, office } from './told-elsewhere.js';
import type { Voice } from './voice.js';
import { memberParty } from './words/group-words.js';

/** No body's short name is longer. */
const longestShort = 4;

/** 评议|二|组, 第|一|小组. */
const number = /第?[一二三四五六七八九十\d]{1,3}(?=小?组$)/;

/** Whether a group or body is the speaker's own: 协会 in the words of 市物业管理协会会长税勇, 消协 in those of 市消费者协会臧霞. */
export function speaksFor(view: View, voice: Voice, group: string): boolean {
  // A client of the body, 用户代表, does not speak for it.
  const held = introduce(view, voice).filter(({ post }) => post !== null && office.test(post));
  const posts = [...voice.posts, ...held];
  return (
    [voice.group, voice.represents, ...posts.map(({ organization }) => organization)].some(
      (body) => body !== null && isOwnBody(body, group),
    ) ||
    // 物业经理: 物业
    posts.some(({ organization, post }) => organization === null && post !== null && post.startsWith(group))
  );
}

/** Whether a body is meant by what ends its name (协会), by a short form of it, or by the name of its kind (评议组 for 评议二组). */
export function isOwnBody(body: string, group: string): boolean {
  return (
    body.endsWith(group) || body.replace(number, '').endsWith(group) || isShortFor(body, group) || isAtHome(body, group)
  );
}

/** 民建市委会, 社市委 for 民建某市委会, 九三学社某市委会: the body's name without its place. */
function isAtHome(body: string, short: string): boolean {
  if (/^[社盟会党][省市区县州旗]委会?$/.test(short) && memberParty.startingAt(body, 0) > 0)
    return body.includes(short.slice(1));
  if (memberParty.startingAt(short, 0) === 0) return false;
  const places = Array.from({ length: Math.max(0, short.length - 4) }, (_, i) => i + 2);
  return places.some((at) => body.startsWith(short.slice(0, at)) && body.endsWith(short.slice(at)));
}

/** What short names of bodies end in, and of which of them in 会 the whole is told. */
const shortEnd = /[协联]$|^(?:家委|业委|居委|职代|教代|理事)会$/;

/** 消协 for 市消费者协会, 侨联 for 市归国华侨联合会, 家委会 for 家长委员会: a few characters of the name, in their order; 居民 is none for 居民委员会. */
function isShortFor(body: string, short: string): boolean {
  if (short.length > longestShort || !shortEnd.test(short)) return false;
  let at = -1;
  return [...short].every((char) => {
    at = body.indexOf(char, at + 1);
    return at >= 0;
  });
}
