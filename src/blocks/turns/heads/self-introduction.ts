import { greetingEnds } from '../../../lexicon/salutations.js';
import { findRepresented } from '../../../mentions/adjunct.js';
import { isSector, parseSector } from '../../../mentions/mention.js';
import { isTransliterated } from '../../../mentions/names/foreign-name.js';
import { isName, readsAsName } from '../../../mentions/names/name.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { isBare, isWriter, type PostWords, toPostWords, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { clauseEnd } from '../../../text/sentences.js';
import { type View, wordsOf } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import type { TurnHead } from '../turn.js';
import { parseTurnVoice } from '../turn-voice.js';

/** No introduction is longer, with the greeting before it. */
const longest = 120;

/** 各位领导、各位委员:, 大家上午好!: whom a speech addresses. */
const greeting = /^(?:(?:尊敬的|各位|在座的)?[^,。:!;?]{0,24}(?:好|同志们?|委员|代表|领导|来宾|朋友们?)[,。:!]){1,3}/;

/** What ends a line below which nobody begins a speech: a sentence, or a colon that leads to somebody else's words (去年收到一封信:). */
const goingOn = new RegExp(`(?:[。;?”)]|(?<!${anyOf(greetingEnds)}):)$`);

/** 我叫|张伟民, 我是|民进会员张伟民, 我们是|委员张伟民、李国强. */
const introducing = /^我(?:的名字)?(?:叫|们?是)/;

/** Who leads the meeting, and speaks for nobody. */
const leading = /主持|司仪/;

/** 是|县政协委员, 现任|团县委副书记: the post that he goes on to tell. */
const holding = /^(?:也?是|现任|现为|担任|任)/;

/**
 * A line in which a speaker tells who he is, below the title of his speech or whom it addresses, perhaps behind a greeting
 * (各位委员:|大家好!我叫张伟民,是县政协委员。); null where nobody does. View offsets.
 */
export function parseSelfIntroduction(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (goingOn.test(chars.slice(Math.max(0, line.start - longest), line.start).trimEnd())) return null;
  const words = chars.slice(start, Math.min(line.end, start + longest));
  const greeted = greeting.exec(words)?.[0].length ?? 0;
  const opening = introducing.exec(words.slice(greeted))?.[0].length ?? 0;
  if (opening === 0) return null;
  const at = start + greeted + opening;
  const end = clauseEnd(chars, at, line.end);
  const voice = parseOneself(view, { start: at, end });
  if (voice === null) return null;
  const told = parseStanding(view, end, line.end, voice);
  return {
    start: line.start,
    contentStart: told.end,
    voice: told.voice,
    rule: 'turn-self',
    bare: isBare(told.voice),
    ornamented: true,
  };
}

/** The voice of whoever names himself; null where the words are no name, with or without posts, or that of who leads the meeting. */
function parseOneself(view: View, { start, end }: Span): Voice | null {
  const voice = parseTurnVoice(view, { start, end });
  if (voice === null || voice.name === null) return null;
  if (isWriter(voice) || voice.posts.some(({ post }) => post !== null && leading.test(post))) return null;
  const isNamed = voice.name.split('、').every((name) => isName(name) || isTransliterated(name) || readsAsName(name));
  return isNamed ? voice : null;
}

/** The voice with what the clauses behind the name tell of it up to the full stop, and where they end. */
function parseStanding(
  view: View,
  from: number,
  to: number,
  voice: Voice,
): { readonly voice: Voice; readonly end: number } {
  const { chars } = view;
  const posts: PostWords[] = [...voice.posts];
  let { represents, sector } = voice;
  let end = from;
  while (chars.charAt(end) === ',') {
    const start = end + 1;
    end = clauseEnd(chars, start, to);
    const body = findRepresented(chars, start, end);
    const held = start + (holding.exec(chars.slice(start, end))?.[0].length ?? 0);
    const of = held > start ? parseSector(chars, held, end) : null;
    const post = { start: of ? of.end + 1 : held, end };
    if (body) represents = wordsOf(view, body);
    else if (held > start && isPost(chars, post)) posts.push(toPostWords(view, splitPost(chars, post.start, end)));
    else if (chars.startsWith('来自', start)) {
      const home = { start: start + 2, end };
      if (isSector(chars, home)) sector = wordsOf(view, home);
      else posts.push({ organization: wordsOf(view, home), post: null });
    }
    if (of) sector = wordsOf(view, of);
  }
  return { voice: { ...voice, posts, represents, sector }, end: Math.min(to, end + 1) };
}

/** 县政协委员, but not 第一次参加会议的新委员. */
function isPost(chars: string, { start, end }: Span): boolean {
  return endsPost(chars, start, end) && !chars.slice(start, end).includes('的');
}
