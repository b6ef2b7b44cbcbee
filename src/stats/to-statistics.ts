import { countBy } from './count.js';
import { toKey, toOrganizationKey } from './organization.js';
import { type Person, toPeople } from './people.js';
import { findRepeats } from './repeats.js';
import type { CountedReport, NamedCount, Occurrence, Statistics } from './types.js';

/** Finds the keywords of a proposal that comes without. */
export type FindKeywords = (text: string) => readonly string[];

/** A proposal with all that it is counted by. */
interface Fact extends Occurrence {
  readonly report: CountedReport;
  readonly person: Person | null;
  readonly keywords: readonly string[];
}

/**
 * Counts the proposals of reports: who made them, when, what they are about, and what was proposed before. What a report
 * leaves open about a person is taken from the others; see `toPeople`. Pure.
 */
export function toStatistics(reports: readonly CountedReport[], findKeywords: FindKeywords): Statistics {
  const facts = toFacts(reports, findKeywords);
  const speakers = countBy(facts, ({ person }) => [person?.key ?? null]);
  const days = facts.flatMap(({ date }) => date ?? []).sort();
  return {
    reports: reports.length,
    proposals: facts.length,
    people: speakers.filter(({ key }) => key !== null).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    affiliations: countNames(facts, ({ affiliation }) => [affiliation]),
    organizations: countBy(facts, ({ organization }) => [organization && toOrganizationKey(organization)]).map(
      ({ first: { organization }, proposals, reports }) => ({ name: organization, proposals, reports }),
    ),
    speakers: speakers.map(({ first: { speaker, organization, affiliation }, proposals, reports }) => ({
      name: speaker,
      organization,
      affiliation,
      proposals,
      reports,
    })),
    months: countNames(facts, ({ date }) => [date?.slice(0, 7) ?? null]).sort(byName),
    keywords: countNames(facts, ({ keywords }) => keywords),
    crossings: countCrossings(facts),
    repeats: findRepeats(facts.map((fact) => ({ occurrence: toOccurrence(fact), person: fact.person?.key ?? '' }))),
  };
}

function toFacts(reports: readonly CountedReport[], findKeywords: FindKeywords): Fact[] {
  const personOf = toPeople(reports.flatMap(({ proposals }) => proposals));
  const toKnown = toFirstForms();
  return reports.flatMap((report) =>
    report.proposals.map((proposal): Fact => {
      const person = personOf(proposal);
      return {
        report,
        person,
        file: report.file,
        title: report.title,
        date: report.date,
        speaker: person?.name ?? null,
        organization: person?.organization ?? proposal.organization,
        affiliation: person?.affiliation ?? proposal.affiliation,
        text: proposal.text,
        keywords: [...new Set((proposal.keywords ?? findKeywords(proposal.text)).map(toKnown))],
      };
    }),
  );
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
