import { wordNames } from '../../lexicon/word-names.js';
import { startsCommonWord } from '../words/name-words.js';
import { peopleKind } from '../words/person-words.js';
import { said } from '../words/verb-words.js';
import { isTransliterated } from './foreign-name.js';

const wordName = new Set(wordNames);

/** 居民|车位不足, 设居民|通道: behind a kind of people a word that only begins like a name, and nobody speaks behind it. View offsets. */
export function isBehindKind(chars: string, start: number, at: number, end: number): boolean {
  const name = chars.slice(at, end);
  return (
    startsCommonWord(name) &&
    !isTransliterated(name) &&
    !name.includes('·') &&
    !wordName.has(name) &&
    peopleKind.endingAt(chars, at, start) > 0 &&
    said.startingAt(chars, end) === 0
  );
}
