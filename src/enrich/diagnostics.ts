import { toWarning } from '../messages/warning.js';
import type { Trigger } from '../triggers/index.js';
import type { Diagnostic, Roster, Span, Speaker } from '../types.js';

/** A proposal longer than this is more often two, or a whole speech. */
const longProposal = 400;

/** Share of a report's spoken characters above which one speaker may have swallowed another's words. */
const dominance = 0.8;

/** What a report looks like from the outside once it has been read. */
export interface Reading {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly roster: Roster;
  /** Triggers that no rule refuses but that stand in nobody's block, as spans of the text. */
  readonly orphans: readonly (Span & Pick<Trigger, 'word'>)[];
  /** Where the report's last sentence begins and ends in the text, furniture aside; null where there is none. */
  readonly lastSentence: Span | null;
  readonly lineOf: (offset: number) => number;
}

/** What is suspicious in a report: warnings for a reader, none of which stops a run. */
export function toDiagnostics(reading: Reading): readonly Diagnostic[] {
  return [
    ...noSpeaker(reading),
    ...orphanTriggers(reading),
    ...longProposals(reading),
    ...dominantSpeaker(reading),
    ...rosterGaps(reading),
    ...cutOff(reading),
  ];
}

function noSpeaker({ speakers }: Reading): readonly Diagnostic[] {
  return speakers.length > 0 ? [] : [toWarning('no-speaker', {}, null)];
}

function orphanTriggers({ orphans, lineOf }: Reading): readonly Diagnostic[] {
  return orphans.map(({ start, word }) => toWarning('trigger-outside', { word }, lineOf(start)));
}

function longProposals({ speakers }: Reading): readonly Diagnostic[] {
  return speakers
    .flatMap((speaker) => speaker.proposals)
    .filter((proposal) => proposal.text.length > longProposal)
    .map(({ text, line }) => toWarning('long-proposal', { count: text.length }, line));
}

function dominantSpeaker({ speakers, lineOf }: Reading): readonly Diagnostic[] {
  const sizes = speakers.map((speaker) => speaker.blocks.reduce((sum, block) => sum + block.end - block.start, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const at = sizes.findIndex((size) => speakers.length > 1 && size > dominance * total);
  const speaker = speakers[at];
  const name = speaker?.name ?? speaker?.group;
  if (!speaker || !name) return [];
  return [
    toWarning(
      'dominant-speaker',
      { name, percent: dominance * 100, speakers: speakers.length },
      lineOf(speaker.blocks[0]?.start ?? 0),
    ),
  ];
}

function rosterGaps({ text, roster: { announced, missing }, lineOf }: Reading): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  // None where the report writes a name with blanks in it, which are read over.
  const line = text.split(/[\r\n\u2028\u2029]+/).find((each) => announced.every((name) => each.includes(name)));
  return [toWarning('roster-missing', { names: missing.join('、') }, line ? lineOf(text.indexOf(line)) : null)];
}

/** A page may end in a short line without a full stop; somebody's words do not, where a comma stands in it and a word of saying or asking. */
function cutOff({ text, speakers, lastSentence, lineOf }: Reading): readonly Diagnostic[] {
  if (!lastSentence) return [];
  const { start, end } = lastSentence;
  const sentence = text.slice(start, end).trimEnd();
  const around = speakers.flatMap(({ blocks }) => blocks.filter((block) => block.start < end && start < block.end));
  const isLine =
    sentence.length < 20 &&
    !(around.length > 0 && /[，,]/.test(sentence) && /建议|提议|呼吁|应|要|说|认为|表示/.test(sentence));
  // The cells of a table need no full stop.
  const isRow = around.some(({ rule }) => rule === 'turn-row');
  const ended = isLine || isRow || /[。！？!?…；;”’"'）)】》.:：]$/.test(sentence);
  return ended ? [] : [toWarning('cut-off', {}, lineOf(lastSentence.start))];
}
