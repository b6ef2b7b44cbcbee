import { endsPost, isActedOn, type Post } from './post.js';
import { splitPost } from './split-post.js';

/** Beside a name no post in a clause of its own is shorter. */
const shortestPost = 2;

/** The posts that fill a clause (全国人大代表、县中医院院长); none where more stands there, or something is done to one of them. View offsets. */
export function postsFilling(chars: string, from: number, to: number): readonly Post[] {
  const posts: Post[] = [];
  let start = from;
  for (const part of chars.slice(from, to).split('、')) {
    const end = start + part.length;
    if (part.length < shortestPost || !endsPost(chars, start, end) || isActedOn(chars, start, end)) return [];
    posts.push(splitPost(chars, start, end));
    start = end + 1;
  }
  return posts;
}
