import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import type { TurnHead } from '../turn.js';
import { parsePersonVoice } from '../turn-voice.js';

/** 本网摘要刊登某会主席、省政协委员简兆霖的发言,全文如下:. */
const printed =
  /(?:刊登|摘登|刊发(?!表)|选登|转发|发表)(?:如下)?([^了,。:、“”]{2,20}(?:、[^了,。:、“”]{2,20})?)的(?:书面|大会)?(?:发言|讲话|来信|文章),?(?:(?:全文|摘要|内容)?如下|全文)[:。]$/;

/** 附:听证代表张伟民(市残联理事)因故请假,提交书面意见如下:. */
const handedIn =
  /^(?:附:|另,)?([^,。:“”]{2,40}?)(?:因[^,。:]{1,8})?(?:请假|缺席|未能?(?:到会|到场|出席|参加))[^,。:]{0,4},(?:提交|递交|提供|发来)了?书面(?:意见|发言|建议)[^,。:]{0,4}如下[:。]$/;

/** The lines with those given to whose speech the page prints below, where a line says so. */
export function withPrinted(view: View, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const head = line.head || line.triggers.length > 0 || i + 1 === lines.length ? null : parseHead(view, line);
    return head ? { ...line, head } : line;
  });
}

function parseHead(view: View, line: Line): TurnHead | null {
  const words = view.chars.slice(line.start, line.end);
  const hit = printed.exec(words) ?? handedIn.exec(words);
  if (!hit) return null;
  const [whole, who] = hit as unknown as [string, string];
  const start = line.start + hit.index + whole.indexOf(who);
  const voice = parsePersonVoice(view, { start, end: start + who.length });
  return (
    voice && { start: line.start, contentStart: line.end, voice, rule: 'turn-line', bare: false, ornamented: true }
  );
}
