import { isIn } from '../../text/character-set.js';
import { isHan } from '../../text/han.js';
import { transliterationEnd } from '../../text/transliterating.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { nameless, surnameLength } from '../words/name-words.js';
import { closes } from './name-boundary.js';

/** 教师 |扈 三 省| 刚从英国归来: the end of a name whose characters blanks part, as they do it from what stands around; `at` where none does. View offsets. */
export function spacedEnd(view: View, at: number, run: number): number {
  const { chars } = view;
  const surname = surnameLength(chars, at);
  const isParted = (place: number) => place >= run || hasGapBefore(view, place);
  if (surname === 0 || !(isParted(at) || !isHan(chars.charCodeAt(at - 1)))) return at;
  for (const end of [at + surname + 2, at + surname + 1]) {
    // 达 瓦 次 仁
    if (
      end > run ||
      transliterationEnd(chars, at, run) > end ||
      !isParted(end) ||
      !isParted(end - 1) ||
      !isParted(at + surname)
    )
      continue;
    // 闪 红| 说
    if (end > at + surname + 1 ? !isIn(nameless, chars, end - 1) : closes(chars, end, run, run)) return end;
  }
  return at;
}
