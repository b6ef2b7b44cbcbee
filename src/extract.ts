import { type FoundBlock, findAnnounced, findBlocks } from './blocks/index.js';
import { type Parties, toParties } from './enrich/affiliation.js';
import { toDiagnostics } from './enrich/diagnostics.js';
import { type Findings, toLedger } from './enrich/ledger.js';
import { findMembership, type Membership } from './enrich/membership.js';
import { toStanding } from './enrich/post.js';
import { toRoster } from './enrich/roster.js';
import { addKeywords, type Keywords } from './keywords/add-keywords.js';
import { findSector, introduce, toSpeakerKeys } from './mentions/voice.js';
import { findProposals, type JudgedUnit } from './proposals/index.js';
import { parseHeader } from './report/index.js';
import { showAddedWords } from './text/added-words.js';
import { toLineFinder } from './text/lines.js';
import { firstWithin, isCovered } from './text/spans.js';
import { spanOf, toView, type View } from './text/view.js';
import { findTriggers, type Trigger } from './triggers/index.js';
import type { Block, LexiconAdditions, Proposal, ReportDocument, Span, Speaker } from './types.js';

/** What `extract` may be told about a report besides its text. */
export interface ExtractOptions {
  /** The input's name; a date in it lends its year to a bare day. */
  readonly file?: string;
  /** How the bytes were read. */
  readonly encoding?: string;
  /** Whether to account for every sentence. */
  readonly ledger?: boolean;
  /** Whether the document is to hold the text itself. */
  readonly text?: boolean;
  /** What gives the proposals their keywords; see `loadKeywords`. */
  readonly keywords?: Keywords;
  /** Words to know beside those of the built-in lexicons. */
  readonly lexicon?: LexiconAdditions;
}

/** A block and what became of the units of its scope. */
interface Judged {
  readonly block: FoundBlock;
  readonly units: readonly JudgedUnit[];
}

/** Reads one report: text in, report document out. Pure. Offsets in the document are UTF-16 units of `text`. */
export function extract(text: string, options: ExtractOptions = {}): ReportDocument {
  const { file = '-', encoding = 'utf-8', ledger = false, lexicon = {} } = options;
  const { view, written } = showAddedWords(toView(text), lexicon);
  const { title, source, publishedOn, heldOn, parts } = parseHeader(view, file);
  const triggers = findTriggers(view).map(
    (trigger): Trigger => (written.has(trigger.end) ? { ...trigger, word: written.get(trigger.end) ?? '' } : trigger),
  );
  const blocks = findBlocks(view, parts, triggers).map(
    (block): Judged => ({ block, units: outside(parts, findProposals(view, block)) }),
  );
  const lineOf = toLineFinder(text);
  const parties = toParties(lexicon.parties);
  const speakers = toSpeakers(view, blocks, lineOf, parties, findMembership(title, parties));
  const roster = toRoster(
    speakers.length > 0 ? findAnnounced(view) : [],
    speakers.flatMap((speaker) => speaker.name ?? []),
  );
  const findings: Findings = { parts, triggers, blocks };
  const reading = {
    text,
    speakers,
    roster,
    orphans: findOrphans(view, findings),
    lastSentence: findLastSentence(view, findings),
    lineOf,
  };
  const document: ReportDocument = {
    file,
    title,
    source,
    publishedOn,
    heldOn,
    speakers,
    roster,
    encoding,
    diagnostics: toDiagnostics(reading),
  };
  const accounted = ledger ? { ...document, ledger: toLedger(view, findings) } : document;
  const full = options.text ? { ...accounted, text } : accounted;
  return options.keywords ? addKeywords(full, options.keywords) : full;
}

/** The units that no headline, source or furniture stands in: a page's credits may end somebody's words. */
function outside(parts: readonly Span[], units: readonly JudgedUnit[]): readonly JudgedUnit[] {
  return units.filter(({ start, end }) => firstWithin(parts, start, end) === undefined);
}

function toSpeakers(
  view: View,
  blocks: readonly Judged[],
  lineOf: (offset: number) => number,
  parties: Parties,
  membership: Membership | null,
): readonly Speaker[] {
  const keyOf = toSpeakerKeys();
  const byKey = new Map<string, Judged[]>();
  for (const judged of blocks) {
    const key = keyOf(judged.block.voice);
    const own = byKey.get(key);
    if (own) own.push(judged);
    else byKey.set(key, [judged]);
  }
  return Array.from(byKey.values(), (own) => toSpeaker(view, own, lineOf, parties, membership));
}

function toSpeaker(
  view: View,
  own: readonly Judged[],
  lineOf: (offset: number) => number,
  parties: Parties,
  membership: Membership | null,
): Speaker {
  const blocks = own.map(({ block }) => block);
  const { voice, rule } = mostTelling(blocks);
  const represents =
    voice.represents ?? blocks.map((block) => block.voice.represents).find((body) => body !== null) ?? null;
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
    units
      .filter((unit) => unit.call)
      .map((unit) => toProposal(view, unit, block.openings[0]?.trigger.word ?? '', lineOf)),
  );
  return {
    name: voice.name,
    group: voice.group,
    ...standing,
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

function toProposal(view: View, unit: JudgedUnit, trigger: string, lineOf: (offset: number) => number): Proposal {
  const { start, end } = spanOf(view, unit.start, unit.end);
  return { start, end, text: view.text.slice(start, end), line: lineOf(start), trigger, rule: unit.rule };
}

/** Triggers that are verbs and yet stand in no block and no header. */
function findOrphans(view: View, { parts, triggers, blocks }: Findings): readonly (Span & Pick<Trigger, 'word'>)[] {
  const spoken = blocks.map(({ block }) => block);
  return triggers
    .filter((trigger) => trigger.kind !== 'refused' && !isCovered(parts, trigger) && !isCovered(spoken, trigger))
    .map((trigger) => ({ ...spanOf(view, trigger.start, trigger.end), word: trigger.word }));
}

/** The last line that is no header and no furniture, as a span of the text. */
function findLastSentence(view: View, { parts }: Findings): Span | null {
  for (let end = view.chars.length; end > 0; ) {
    const start = view.chars.lastIndexOf('\n', end - 1) + 1;
    if (end > start && !isCovered(parts, { start, end })) return spanOf(view, start, end);
    end = start - 1;
  }
  return null;
}
