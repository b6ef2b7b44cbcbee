import { isName } from '../../mentions/names/name.js';
import { endsBody } from '../../mentions/posts/body.js';
import { toVoice, type Voice } from '../../mentions/voice.js';
import { party } from '../../mentions/words/group-words.js';
import { proposerLabel } from '../../mentions/words/person-words.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';

/** (方圆), (发言人:方圆), (方圆发言). */
const bracket = /\(([^()]{2,14})\)$/;
const speaking = /(?:代表|作)?(?:发言|执笔|宣读)$/;

/** 民进某县总支部(方圆), 县工商联(发言人:祁连): a body, and who speaks for it; null where a head is anything else. View offsets. */
export function parseSpokesman(view: View, { start, end }: Span): Voice | null {
  const { chars } = view;
  const within = bracket.exec(chars.slice(start, end));
  if (!within?.[1]) return null;
  const body = { start, end: start + within.index };
  if (!endsBody(chars, body.start, body.end) && !party.has(chars.slice(body.start, body.end))) return null;
  const from = body.end + 1;
  const label = proposerLabel.startingAt(chars, from, end);
  const opening = from + label + (label > 0 && chars.charAt(from + label) === ':' ? 1 : 0);
  const name = { start: opening, end: end - 1 - (speaking.exec(chars.slice(opening, end - 1))?.[0].length ?? 0) };
  return isName(chars.slice(name.start, name.end))
    ? toVoice(view, { start, end, names: [name], posts: [{ organization: body, post: null }], sector: null }, null)
    : null;
}
