import { countBy } from './count.js';
import { toKey, toOrganizationKey } from './organization.js';
import { type Person, splitNames, toPeople } from './people.js';
import { findRepeats } from './repeats.js';
import type { CountedProposal, CountedReport, NamedCount, Occurrence, SpeakerCount, Statistics } from './types.js';

/** Finds the keywords of a proposal that comes without. */
export type FindKeywords = (text: string) => readonly string[];

/** A proposal with all that it is counted by. */
interface Fact extends Occurrence {
  readonly report: CountedReport;
  /** Several where they speak together, none where nobody is named. */
  readonly persons: readonly Person[];
  readonly keywords: readonly string[];
}

/**
 * Counts the proposals of reports: who made them, when, what they are about, and what was proposed before. What a report
 * leaves open about a person is taken from the others; see `toPeople`. Pure.
 */
export function toStatistics(reports: readonly CountedReport[], findKeywords: FindKeywords): Statistics {
  const facts = toFacts(reports, findKeywords);
  const speakers = countSpeakers(facts);
  const days = facts.flatMap(({ date }) => date ?? []).sort();
  return {
    reports: reports.length,
    proposals: facts.length,
    people: speakers.filter(({ name }) => name !== null).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    affiliations: countNames(facts, ({ affiliation }) => [affiliation]),
    organizations: countBy(facts, ({ organization }) => [organization && toOrganizationKey(organization)]).map(
      ({ first: { organization }, proposals, reports }) => ({ name: organization, proposals, reports }),
    ),
    speakers,
    months: countNames(facts, ({ date }) => [date?.slice(0, 7) ?? null]).sort(byName),
    keywords: countNames(facts, ({ keywords }) => keywords),
    crossings: countCrossings(facts),
    repeats: findRepeats(
      facts.map((fact) => ({ occurrence: toOccurrence(fact), speaker: fact.persons.map(({ key }) => key).join('\n') })),
    ),
  };
}

function toFacts(reports: readonly CountedReport[], findKeywords: FindKeywords): Fact[] {
  const personOf = toPeople(reports.flatMap(({ proposals }) => proposals.flatMap(toVoices)));
  const toKnown = toFirstForms();
  return reports.flatMap((report) =>
    report.proposals.map((proposal): Fact => {
      const persons = toVoices(proposal).flatMap((voice) => personOf(voice) ?? []);
      return {
        report,
        persons,
        file: report.file,
        title: report.title,
        date: report.date,
        speaker: proposal.speaker,
        organization: persons[0]?.organization ?? proposal.organization,
        affiliation: proposal.affiliation ?? persons[0]?.affiliation ?? null,
        text: proposal.text,
        keywords: [...new Set((proposal.keywords ?? findKeywords(proposal.text)).map(toKnown))],
      };
    }),
  );
}

/** The attribution of a proposal, once for each of those who speak. */
function toVoices(proposal: CountedProposal): CountedProposal[] {
  if (proposal.speaker === null) return [];
  return splitNames(proposal.speaker).map((speaker) => ({ ...proposal, speaker }));
}

function countSpeakers(facts: readonly Fact[]): SpeakerCount[] {
  const persons = new Map(facts.flatMap((fact) => fact.persons.map((person) => [person.key, person] as const)));
  const keysOf = ({ persons: own }: Fact) => (own.length > 0 ? own.map(({ key }) => key) : [null]);
  return countBy(facts, keysOf).map(({ key, proposals, reports }) => {
    const { name = null, organization = null, affiliation = null } = persons.get(key ?? '') ?? {};
    return { name, organization, affiliation, proposals, reports };
  });
}

/** Gives for each word the form in which it came first, typography and script aside. */
function toFirstForms(): (word: string) => string {
  const forms = new Map<string, string>();
  return (word) => {
    const key = toKey(word);
    const form = forms.get(key) ?? word;
    forms.set(key, form);
    return form;
  };
}

function countNames(facts: readonly Fact[], namesOf: (fact: Fact) => readonly (string | null)[]): NamedCount[] {
  return countBy(facts, namesOf).map(({ key, proposals, reports }) => ({ name: key, proposals, reports }));
}

/** The keywords of each affiliation, the affiliations in the order of the number of their proposals. */
function countCrossings(facts: readonly Fact[]): Statistics['crossings'] {
  return countNames(facts, ({ affiliation }) => [affiliation]).flatMap(({ name }) =>
    countBy(
      facts.filter(({ affiliation }) => affiliation === name),
      ({ keywords }) => keywords,
    ).map(({ key, proposals, reports }) => ({ affiliation: name, keyword: key, proposals, reports })),
  );
}

/** In the order of time, what has no date last. */
function byName({ name: a }: NamedCount, { name: b }: NamedCount): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}

function toOccurrence({ date, speaker, organization, affiliation, text, file, title }: Fact): Occurrence {
  return { date, speaker, organization, affiliation, text, file, title };
}
