import { parseLeadingMention } from '../../../mentions/leading/leading-mention.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import type { View } from '../../../text/view.js';

/** ——记|省人大代表、公交司机司徒桂芳: the line below a title that says whom the report is about. */
const about = /(?<=\n[—-]{1,4}(?:记|访|专访))[^,。:;!?\n]{4,40}(?=\n)/;

/** Such a line stands in so many UTF-16 units from the report's beginning. */
const reach = 400;

/** Whom the report says it is about, below its title; null where it says so of nobody. View offsets. */
export function findProtagonist(view: View): Voice | null {
  const hit = about.exec(view.chars.slice(0, reach));
  const mention = hit && parseLeadingMention(view, hit.index, hit.index + hit[0].length, 'posted');
  return mention && mention.posts.length > 0 && mention.names.length === 1 ? toVoice(view, mention, null) : null;
}
