import { clauseStart } from '../../mentions/clause.js';
import { endsBody } from '../../mentions/posts/body.js';
import { postsFilling } from '../../mentions/posts/clause-posts.js';
import type { Post } from '../../mentions/posts/post.js';
import { toPostWords, type Voice } from '../../mentions/voice.js';
import type { View } from '../../text/view.js';

/** 作为|县政协委员,: what leads to the post as which somebody speaks. */
const asWhat = /^(?:作为|身为)(?:一[名位])?/;

/**
 * The voice with the posts that fill the clauses before its own: 全国人大代表,民建省委委员,|江州化工集团董事长滑国璋; 作为县政协委员,|司马青.
 * `clause` is where its own starts, and none before `from` is read. View offsets.
 */
export function withPostsAhead(view: View, from: number, clause: number, voice: Voice): Voice {
  if (voice.name === null) return voice;
  const posts: Post[] = [];
  for (let start = clause; view.chars.charAt(start - 1) === ',' && start > from; ) {
    const before = clauseStart(view.chars, start - 1, from);
    const lead = asWhat.exec(view.chars.slice(before, start))?.[0].length ?? 0;
    const found = postsFilling(view.chars, before + lead, start - 1);
    if (found.length === 0 || (lead === 0 && !found.every((post) => isOfBody(view.chars, post)))) break;
    posts.unshift(...found);
    start = before;
  }
  if (posts.length === 0) return voice;
  const ahead = posts.map((post) => toPostWords(view, post));
  // 作为经营者代表,|某公司副总经理: the post that has a body counts.
  const isPart = ahead.every(({ organization }) => organization === null);
  return { ...voice, posts: isPart ? [...voice.posts, ...ahead] : [...ahead, ...voice.posts] };
}

/** Before a name a clause without 作为 may tell of somebody else: 他找到|厂长,. */
function isOfBody(chars: string, { organization }: Post): boolean {
  return (
    organization !== null &&
    endsBody(chars, organization.start, organization.end) &&
    !/[了过着是有]/.test(chars.slice(organization.start, organization.end))
  );
}
