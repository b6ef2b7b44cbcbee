import { oldPeople, signsOfAge, youngPeople } from '../../lexicon/person-nouns.js';
import { toGroupVoice, type Voice } from '../../mentions/voice.js';
import { fold } from '../../text/fold.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';

const noun = toPhrases([...oldPeople, ...youngPeople]);
const old = new Set(oldPeople);
const aged = new RegExp(signsOfAge.join('|'));
/** Somebody else of the kind between the name and the noun. */
const another = new RegExp(`${[...oldPeople, ...youngPeople].join('|')}|\\d岁的`);

/** How far before the noun the name may stand, and how far before the name what is said of its bearer. */
const reach = 400;
const longestAttribute = 24;

/** The end of what somebody is called of whom a text has told (老人, 小伙子); `start` where the words name others. View offsets. */
export function personNounEnd(chars: string, start: number, end: number): number {
  return start + noun.startingAt(chars, start, end);
}

/** Who is called so: the person who was told of before, where what is said of him fits the noun, else the noun alone. */
export function whoIsCalled(view: View, called: Span, person: Voice | null): Voice {
  return person && fits(view, called, person) ? person : toGroupVoice(view, called);
}

/** 村医王强走进独居老人家。|老人建议: not the doctor. 年近八十的张伟民…。|老人建议: him. */
function fits({ chars }: View, { start, end }: Span, { name, posts }: Voice): boolean {
  const words = name === null ? '' : fold(name);
  const at = words === '' ? -1 : chars.lastIndexOf(words, start);
  if (at < 0 || start - at > reach || another.test(chars.slice(at + words.length, start))) return false;
  return old.has(chars.slice(start, end))
    ? aged.test(chars.slice(Math.max(0, at - longestAttribute), start))
    : posts.every(({ organization }) => organization === null);
}
