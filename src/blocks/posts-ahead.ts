import type { View } from '../text/view.js';
import { endsBody } from './body.js';
import { clauseStart } from './clause.js';
import { endsPost, isActedOn, type Post } from './post.js';
import { toWrittenPost, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';

/** 作为|县政协委员,: what leads to the post as which somebody speaks. */
const asWhat = /^(?:作为|身为)(?:一[名位])?/;

/** Before a name no post is shorter with its body. */
const shortestPost = 4;

/**
 * The voice with the posts that fill the clauses before its own: 全国人大代表,民建省委委员,|江州化工集团董事长滑国璋; 作为县政协委员,|司马青.
 * `clause` is where its own starts, and none before `from` is read. View offsets.
 */
export function withPostsAhead(view: View, from: number, clause: number, voice: Voice): Voice {
  if (voice.name === null) return voice;
  const posts: Post[] = [];
  for (let start = clause; view.chars.charAt(start - 1) === ',' && start > from; ) {
    const before = clauseStart(view.chars, start - 1, from);
    const found = postsBetween(view.chars, before, start - 1);
    if (found.length === 0) break;
    posts.unshift(...found);
    start = before;
  }
  if (posts.length === 0) return voice;
  const ahead = posts.map((post) => toWrittenPost(view, post));
  // 作为经营者代表,|某公司副总经理: the post that has a body counts.
  const isPart = ahead.every(({ organization }) => organization === null);
  return { ...voice, posts: isPart ? [...voice.posts, ...ahead] : [...ahead, ...voice.posts] };
}

/** The posts that fill a clause, each with its body unless 作为 leads to them; none where more stands there. */
function postsBetween(chars: string, from: number, to: number): Post[] {
  const lead = asWhat.exec(chars.slice(from, to))?.[0].length ?? 0;
  const posts: Post[] = [];
  let start = from + lead;
  for (const part of chars.slice(start, to).split('、')) {
    const end = start + part.length;
    if (!endsPost(chars, start, end) || isActedOn(chars, start, end)) return [];
    const post = splitPost(chars, start, end);
    const { organization } = post;
    const isHeld =
      part.length >= shortestPost &&
      organization !== null &&
      endsBody(chars, organization.start, organization.end) &&
      !/[了过着是有]/.test(chars.slice(organization.start, organization.end));
    if (!isHeld && lead === 0) return [];
    posts.push(post);
    start = end + 1;
  }
  return posts;
}
