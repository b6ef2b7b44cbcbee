import type { Values } from './messages/format.js';

/** A stretch of the decoded text: UTF-16 offsets, `end` excluded, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The closed list of parties and sectors that a speaker may belong to (界别). */
export type Affiliation =
  | '中共'
  | '民革'
  | '民盟'
  | '民建'
  | '民进'
  | '农工党'
  | '致公党'
  | '九三学社'
  | '台盟'
  | '工商联'
  | '无党派'
  | '知联会'
  | '新联会'
  | '侨联'
  | '台联'
  | '青联'
  | '妇联'
  | '总工会'
  | '共青团'
  | '科协'
  | '欧美同学会'
  | '民族宗教界'
  | '港澳';

/**
 * Words that somebody's reports have beyond the built-in lexicons. Each has two characters or more; script, width and
 * blanks do not matter.
 */
export interface LexiconAdditions {
  /** Posts, such as 河长. */
  readonly posts?: readonly string[];
  /** What names of bodies end in, such as 联席办. */
  readonly bodies?: readonly string[];
  /** Names of parties and sectors, with the affiliation that they stand for. */
  readonly parties?: Readonly<Record<string, Affiliation>>;
  /** Verbs that open a scope, as 建议 does. */
  readonly triggers?: readonly string[];
  /** Nouns that begin like a name and are none, such as 高架桥. */
  readonly notNames?: readonly string[];
}

/** One call for action, cut from the report as it stands: `text.slice(start, end) === proposal.text`. */
export interface Proposal extends Span {
  readonly text: string;
  /** 1-based line on which the proposal starts. */
  readonly line: number;
  /** The word that opened the scope, e.g. `建议`. */
  readonly trigger: string;
  /** The name of the rule that made it a proposal. */
  readonly rule: string;
  /** The most telling first; only when asked for. */
  readonly keywords?: readonly string[];
}

/** A stretch of the report that is one speaker's words, and the rule that found it. */
export interface Block extends Span {
  readonly rule: string;
}

/** A person, body or group that the report says words come from. Exactly one of `name` and `group` is set. */
export interface Speaker {
  readonly name: string | null;
  readonly group: string | null;
  readonly organization: string | null;
  /** The post (职务) as written, without the organization. */
  readonly title: string | null;
  readonly affiliation: Affiliation | null;
  /** The name of the rule that found the speaker. */
  readonly rule: string;
  readonly proposals: readonly Proposal[];
  readonly blocks: readonly Block[];
}

/** Who a sentence like “甲、乙、丙先后发言” announces, and who of them has no block. */
export interface Roster {
  readonly announced: readonly string[];
  readonly missing: readonly string[];
}

/** What became of a sentence. */
export type Fate = 'proposal' | 'speech' | 'narrator' | 'leader' | 'header' | 'furniture';

/** One stretch of the ledger: its fate, and the rule that decided it. */
export interface LedgerEntry extends Span {
  readonly fate: Fate;
  readonly rule: string;
}

/** Something odd about a report that could be read; it never stops a run. */
export interface Diagnostic {
  readonly severity: 'info' | 'warning';
  readonly code: string;
  /** In English, whatever the language of the command line. */
  readonly message: string;
  /** What the message speaks of, for programs and for messages in other languages; by the names of its placeholders. */
  readonly values?: Values;
  /** 1-based line, or null where the whole report is meant. */
  readonly line: number | null;
}

/** The report document: what `extract` finds in one report. */
export interface ReportDocument {
  /** The input's name as given; `archive.zip!/2025/report.txt` for a member, `-` for standard input. */
  readonly file: string;
  readonly title: string | null;
  readonly source: string | null;
  /** ISO date, or null where the report does not say. */
  readonly publishedOn: string | null;
  readonly heldOn: string | null;
  /** In the order of their first word. */
  readonly speakers: readonly Speaker[];
  readonly roster: Roster;
  /** Only when asked for. */
  readonly ledger?: readonly LedgerEntry[];
  /** The decoded text that all offsets refer to; only when asked for. */
  readonly text?: string;
  /** What the report was written in: `text`, `html`, `docx`, `doc` or `pdf`; offsets refer to the text it was turned into. */
  readonly kind?: string;
  /** The packages that turned it into text, and their versions, e.g. `mammoth 1.13.0`; not for plain text. */
  readonly converter?: string;
  readonly encoding: string;
  /** How sure the encoding is: given, named by a byte order mark, certain, likely, or a guess. */
  readonly encodingConfidence?: 'given' | 'bom' | 'certain' | 'likely' | 'guess';
  /** The engine and version that cut proposals into words, e.g. `nodejieba 3.5.8`; only where one ran. */
  readonly segmenter?: string;
  /** The earlier report that this one is nearly the same as; only where reports were compared. */
  readonly duplicateOf?: string;
  readonly diagnostics: readonly Diagnostic[];
}
