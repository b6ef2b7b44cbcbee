import { type FoundBlock, findBlocks, introduce, isShortForm } from './blocks/index.js';
import { toStanding } from './enrich/post.js';
import { findProposals } from './proposals/index.js';
import { parseHeader } from './report/index.js';
import { toLineFinder } from './text/lines.js';
import { cut, spanOf, toView, type View } from './text/view.js';
import { findTriggers } from './triggers/index.js';
import type { Block, Proposal, ReportDocument, Speaker } from './types.js';

/** What `extract` may be told about a report besides its text. */
export interface ExtractOptions {
  /** The input's name; a date in it lends its year to a bare day. */
  readonly file?: string;
  /** How the bytes were read. */
  readonly encoding?: string;
  /** Whether to account for every sentence. */
  readonly ledger?: boolean;
}

/** Reads one report: text in, report document out. Pure. */
export function extract(text: string, options: ExtractOptions = {}): ReportDocument {
  const { file = '-', encoding = 'utf-8' } = options;
  const view = toView(text);
  const header = parseHeader(view, file);
  const triggers = findTriggers(view);
  const blocks = findBlocks(view, header.parts, triggers);
  const speakers = toSpeakers(view, blocks);
  const { title, source, publishedOn, heldOn } = header;
  return {
    file,
    title,
    source,
    publishedOn,
    heldOn,
    speakers,
    roster: { announced: [], missing: [] },
    encoding,
    diagnostics: [],
  };
}

function toSpeakers(view: View, blocks: readonly FoundBlock[]): readonly Speaker[] {
  const lineOf = toLineFinder(view.text);
  const byName = new Map<string, FoundBlock[]>();
  for (const block of blocks) {
    const name = (block.voice.name ?? block.voice.group) as string;
    const key = [...byName.keys()].find((known) => isShortForm(known, name)) ?? name;
    byName.set(key, [...(byName.get(key) ?? []), block]);
  }
  return [...byName.values()].map((own) => toSpeaker(view, own, lineOf));
}

function toSpeaker(view: View, own: readonly FoundBlock[], lineOf: (offset: number) => number): Speaker {
  const speaking =
    own.find((block) => block.openings.length > 0 && block.voice.posts.length > 0) ??
    own.find((block) => block.voice.posts.length > 0) ??
    (own[0] as FoundBlock);
  const { voice } = speaking;
  const represents = own.map((block) => block.voice.represents).find((body) => body !== null) ?? null;
  const standing = toStanding({ ...voice, represents: voice.represents ?? represents }, introduce(view, voice));
  const proposals = own.flatMap((block) =>
    findProposals(view, block)
      .filter((unit) => unit.call)
      .map((unit): Proposal => {
        const span = spanOf(view, unit.start, unit.end);
        return {
          ...span,
          text: cut(view, unit.start, unit.end),
          line: lineOf(span.start),
          trigger: block.openings[0]?.trigger.word ?? '',
          rule: unit.rule,
        };
      }),
  );
  const blocks = own.map((block): Block => ({ ...spanOf(view, block.start, block.end), rule: block.rule }));
  return { name: voice.name, group: voice.group, ...standing, rule: speaking.rule, proposals, blocks };
}
