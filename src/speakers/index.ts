import type { FoundBlock } from '../blocks/index.js';
import { findRepresentedBody, findSector, introduce } from '../mentions/told-elsewhere.js';
import { type PostWords, toSpeakerKeys } from '../mentions/voice.js';
import type { JudgedUnit } from '../proposals/index.js';
import { spanOf, type View } from '../text/view.js';
import { write } from '../text/write.js';
import type { Block, Proposal, Speaker } from '../types.js';
import { type Parties, toParties } from './affiliation.js';
import { findMembership, type Membership } from './membership.js';
import { toStanding } from './standing.js';

export { findMembership, toParties };

/** A block and what became of the units of its scope. */
export interface Judged {
  readonly block: FoundBlock;
  readonly units: readonly JudgedUnit[];
}

/** What is known of a report beside its blocks when its speakers are named. */
interface Known {
  readonly view: View;
  /** The line of the text, from 1, in which an offset of the text stands. */
  readonly lineOf: (offset: number) => number;
  readonly parties: Parties;
  /** What the title says of the party or sector of whoever speaks. */
  readonly membership: Membership | null;
}

/** The speakers of a report in the order in which they speak first, each with all that he proposes and all his blocks. */
export function toSpeakers(blocks: readonly Judged[], known: Known): readonly Speaker[] {
  const keyOf = toSpeakerKeys();
  const byKey = new Map<string, Judged[]>();
  for (const judged of blocks) {
    const key = keyOf(judged.block.voice);
    const own = byKey.get(key);
    if (own) own.push(judged);
    else byKey.set(key, [judged]);
  }
  return Array.from(byKey.values(), (own) => toSpeaker(own, known));
}

/** Whether a post gives no body, one that its holder sits in beside another (市政协|委员), or one without its place (社市委|主委). */
function isSeat({ organization }: PostWords): boolean {
  return organization === null || /政协|人大|^[^省市县区州]{1,2}[省市县区州]委会?$/.test(organization);
}

function toSpeaker(own: readonly Judged[], known: Known): Speaker {
  const { view, parties, membership } = known;
  const blocks = own.map(({ block }) => block);
  const { voice, rule } = mostTelling(blocks);
  const represents =
    voice.represents ??
    blocks.map((block) => block.voice.represents).find((body) => body !== null) ??
    (voice.posts.every(isSeat) ? findRepresentedBody(view, voice) : null);
  const asWritten = (words: string | null) => words && write(view, words);
  const standing = toStanding(
    { ...voice, represents, sector: voice.sector ?? findSector(view, voice) },
    [
      ...introduce(view, voice),
      ...blocks.flatMap(({ voice }) => voice.posts.filter(({ organization }) => organization !== null)),
    ],
    parties,
    membership,
  );
  const proposals = own.flatMap(({ block, units }) =>
    units.filter((unit) => unit.call).map((unit) => toProposal(unit, block.openings[0]?.trigger.word ?? '', known)),
  );
  return {
    name: asWritten(voice.name),
    group: asWritten(voice.group),
    organization: asWritten(standing.organization),
    title: asWritten(standing.title),
    affiliation: standing.affiliation,
    rule,
    proposals,
    blocks: blocks.map((block): Block => ({ ...spanOf(view, block.start, block.end), rule: block.rule })),
  };
}

/** The block whose attribution says most about the speaker: one that proposes and names a post, else one that names a post. */
function mostTelling(blocks: readonly FoundBlock[]): FoundBlock {
  const posted = blocks.filter((block) => block.voice.posts.length > 0);
  return posted.find((block) => block.openings.length > 0) ?? posted[0] ?? (blocks[0] as FoundBlock);
}

function toProposal(unit: JudgedUnit, trigger: string, { view, lineOf }: Known): Proposal {
  const { start, end } = spanOf(view, unit.start, unit.end);
  return { start, end, text: view.text.slice(start, end), line: lineOf(start), trigger, rule: unit.rule };
}
