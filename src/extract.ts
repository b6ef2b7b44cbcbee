import { findAnnounced, findBlocks } from './blocks/index.js';
import { toDiagnostics } from './enrich/diagnostics.js';
import { type Findings, toLedger } from './enrich/ledger.js';
import { findLastSentence, findOrphans } from './enrich/observations.js';
import { toRoster } from './enrich/roster.js';
import { addKeywords, type Keywords } from './keywords/add-keywords.js';
import { type JudgedUnit, judgeUnits } from './proposals/index.js';
import { parseHeader } from './report/index.js';
import { findMembership, type Judged, toParties, toSpeakers } from './speakers/index.js';
import { showAddedWords } from './text/added-words.js';
import { toLineFinder } from './text/lines.js';
import { firstWithin } from './text/spans.js';
import { toView } from './text/view.js';
import { write } from './text/write.js';
import { findTriggers } from './triggers/index.js';
import type { LexiconAdditions, ReportDocument, Span } from './types.js';

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

/**
 * Reads one report: text in, report document out. Pure. Offsets in the document are UTF-16 units of `text`. Throws a
 * `TypeError` for what is no text, such as the bytes of a file that have not been decoded.
 */
export function extract(text: string, options: ExtractOptions = {}): ReportDocument {
  if (typeof text !== 'string') throw new TypeError('extract takes a text; decode gives that of bytes');
  const { file = '-', encoding = 'utf-8', ledger = false, lexicon = {} } = options;
  const { view, written } = showAddedWords(toView(text), lexicon);
  const { title, source, publishedOn, heldOn, parts } = parseHeader(view, file);
  const triggers = findTriggers(view, written);
  const blocks = findBlocks(view, parts, triggers).map(
    (block): Judged => ({ block, units: outside(parts, judgeUnits(view, block)) }),
  );
  const lineOf = toLineFinder(text);
  const parties = toParties(lexicon.parties);
  const speakers = toSpeakers(blocks, { view, lineOf, parties, membership: findMembership(title, parties) });
  const roster = toRoster(
    speakers.length > 0 ? findAnnounced(view).map((name) => write(view, name)) : [],
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
