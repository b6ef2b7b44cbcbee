import { endsPost } from './posts/post.js';
import { said } from './words/verb-words.js';

/** 等, 等多位, 等12名. */
const others = /^等(?:多|[\d一二三四五六七八九十]{1,4})?[名位]?/;

/** 等12人, 等3名委员. */
export const countedOthers = /等[\d一二三四五六七八九十]{1,4}[人名位](?:代表|委员)?/;

/** No post of those others is longer with its body. */
const longestOthers = 16;

/** The others that 等 stands for behind a name: 张伟民|等|呼吁, 张伟民|等人|在会上, 张伟民|等12名代表|提出, 张伟民|等全国政协委员|建议. View offsets. */
interface Others {
  /** Where they end, or the place asked for where none stand there. */
  readonly end: number;
  /** Where their post begins with its body; `end` where none is told. */
  readonly post: number;
}

/** Reads the others that are told of at `at`; only a verb of saying tells that a bare 等 does so. View offsets. */
export function findOthers(chars: string, at: number): Others {
  if (chars.startsWith('等人', at)) return { end: at + 2, post: at + 2 };
  const from = at + (others.exec(chars.slice(at, at + 7))?.[0].length ?? 0);
  if (from === at) return { end: at, post: at };
  for (let end = from; end <= Math.min(chars.length, from + longestOthers); end++)
    if (
      end === from ? isSaid(chars, end) : endsPost(chars, from, end) && said.startingAt(chars, jointEnd(chars, end)) > 0
    )
      return { end, post: from };
  return { end: at, post: at };
}

/** 赖春莲等11名代表|联名|提出, 张伟民等代表|还|建议: behind the word that says that several act together, or go on. */
function jointEnd(chars: string, at: number): number {
  return at + (/^(?:联名|联合|共同)?[还也又都]?/.exec(chars.slice(at, at + 3))?.[0].length ?? 0);
}

/** Whether a verb of saying stands at `at`, or behind 还 or the like there. */
function isSaid(chars: string, at: number): boolean {
  return said.startingAt(chars, at + (/^[还也又都]/.test(chars.charAt(at)) ? 1 : 0)) > 1;
}
