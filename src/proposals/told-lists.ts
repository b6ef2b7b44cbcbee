import { dealingVerbs, tellingJoins, tellingVerbs, toldNouns, workDone } from '../lexicon/told-lists.js';
import { triggers as triggerWords } from '../lexicon/triggers.js';
import { anyOf } from '../text/any-of.js';
import { lineMarkerEnd, markerKind } from '../text/markers.js';
import { firstWithin } from '../text/spans.js';
import type { Span } from '../types.js';
import type { Unit } from './units.js';

const count = '(?:以下|如下|下列|这样|这么)?[一几两二三四五六七八九十多\\d]*(?:个|点|方面|条|大|类|种|项|些)*';
const noun = anyOf(toldNouns);
const telling = new RegExp(
  `${anyOf(tellingVerbs)}[了出]?(?:的|着)?(?:以下|如下|下列|这样|[几两二三四五六七八九十多\\d])${count}[^,:]{0,6}${noun}[,:]?$|${noun}(?:主要)?${anyOf(tellingJoins)}${count}[,:]?$|(?:主要|突出|存在|面临|现有|现存|的)的?${noun}[,:]?$|${anyOf(workDone)}[,:]?$`,
);
/** 要解决三个问题, 请重视以下困难: what somebody is asked to do something about. */
const asked = new RegExp(anyOf([...dealingVerbs, ...triggerWords]));
const longestLead = 40;

/** Whether a text leads to a list of what is so: 这样做有三个好处:. */
export function tellsList(text: string): boolean {
  const last = text.slice(-longestLead);
  const clause = last.slice(last.replace(/[,:]$/, '').lastIndexOf(',') + 1);
  return telling.test(clause) && !asked.test(clause);
}

/** What the first item of a list is marked with. */
const firstMarker = /^[(【[]?(?:建议)?(?:一|首|其一|第一|1(?!\d)|①|甲|㈠|㊀|Ⅰ|A|a|i(?!i))/;

/**
 * The items of lists that a speaker announces as reasons, problems or work done (原因有三:一是…), which ask nobody to act. What is
 * announced anew, or opened by one of the triggers, is told no longer.
 */
export function findTold(chars: string, units: readonly Unit[], triggers: readonly Span[]): ReadonlySet<Unit> {
  const told = new Set<Unit>();
  const kinds = new Map<string, boolean>();
  units.forEach((unit, i) => {
    if (!unit.marked) {
      if (firstWithin(triggers, unit.start, unit.end) !== undefined) kinds.clear();
      return;
    }
    // 首先 and 其次 are of one list.
    const kind = markerKind(chars, unit.start).replace(/^(?:首先|其次|再次|再者|最后|末了).*/, '首先');
    if (firstMarker.test(chars.slice(unit.start, lineMarkerEnd(chars, unit.start)))) {
      const lead = units[i - 1];
      kinds.set(kind, lead !== undefined && tellsList(chars.slice(lead.start, lead.end)));
    }
    if (kinds.get(kind)) told.add(unit);
  });
  return told;
}
