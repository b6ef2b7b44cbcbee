import { clauseStart } from '../../../mentions/clause.js';
import { isIntroduced } from '../../../mentions/introduction.js';
import { endsPost, postStart } from '../../../mentions/posts/post.js';
import { toPostWords, type Voice } from '../../../mentions/voice.js';
import { antecedentReach } from '../sentence-head.js';
import { parseTopic } from '../topic.js';
import { type Asking, ownSentence } from './asking.js';

/** What may lead to somebody within a clause: 屋里坐着|兽医叶青, 开口的又是|村民郝建民, 记者采访了|张伟民委员, 在与|张伟民委员的交谈中. */
const leadings =
  /(?:采|专)访了|[与和跟同](?=[^,。]{2,30}的(?:交谈|交流|对话|谈话|聊天|采访|访谈)[中里时])|成[为了](?=[^,。]{2,20}(?:委员|代表)的)|[让令的是着位名]/g;

/**
 * Somebody with a post whom a paragraph that does not open with 他 tells of, wherever: the person that its 他 means, or, in
 * the same sentence, a missing subject.
 */
export function findMentioned(asking: Asking): Voice | null {
  const { view, line, clause } = asking;
  const { means } = asking.subject;
  if (/^[他她“]/.test(view.chars.charAt(line.start)) || (means !== 'person' && means !== 'speaker')) return null;
  const from = means === 'person' ? Math.max(line.start, clause - antecedentReach) : ownSentence(asking);
  for (let end = clause - 1; end > from; ) {
    const start = clauseStart(view.chars, end, from);
    for (const { index, 0: leading } of [...view.chars.slice(start, end).matchAll(leadings)].reverse()) {
      const topic = parseTopic(view, start + index + leading.length, end);
      if (!topic?.name) continue;
      if (topic.posts.length > 0 || isIntroduced(view, topic.name)) return topic;
      // 第一位发言的|委员|是|张伟民
      const held = start + index;
      if (leading === '是' && endsPost(view.chars, start, held)) {
        const post = { start: postStart(view.chars, start, held), end: held };
        return { ...topic, posts: [toPostWords(view, { organization: null, post })] };
      }
    }
    end = start - 1;
  }
  return null;
}

/** The person nearest before the clause at the head of any other. */
export function findNearestPerson({ view, line, clause }: Asking): Voice | null {
  for (let end = clause - 1; end > Math.max(line.start, clause - antecedentReach); ) {
    const start = clauseStart(view.chars, end, line.start);
    const topic = end > start ? parseTopic(view, start, end) : null;
    if (topic?.name && (topic.posts.length > 0 || isIntroduced(view, topic.name))) return topic;
    end = start - 1;
  }
  return null;
}
