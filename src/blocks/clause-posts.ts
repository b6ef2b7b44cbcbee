import { endsPost, isActedOn, type Post } from './post.js';
import { splitPost } from './split-post.js';

/** 作为|县政协委员,: what leads to the post as which somebody speaks. */
const asWhat = /^(?:作为|身为)(?:一[名位])?/;

/** In a clause of its own no post is shorter with its body. */
const shortestPost = 4;

/**
 * The posts that fill the clause of a sentence before or behind a name (全国人大代表、县中医院院长), each with its body
 * unless 作为 leads to them. View offsets; none where more stands there.
 */
export function postsFilling(chars: string, from: number, to: number): readonly Post[] {
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
      !/[了过着是有]/.test(chars.slice(organization.start, organization.end));
    if (!isHeld && lead === 0) return [];
    posts.push(post);
    start = end + 1;
  }
  return posts;
}
