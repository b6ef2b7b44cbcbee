import { isShortFor, toKey, toOrganizationKey } from './organization.js';
import type { CountedProposal } from './types.js';

/** Who speaks, as far as it tells one from another. */
type Voice = Pick<CountedProposal, 'speaker' | 'organization' | 'affiliation'>;

/** One person, body or group. */
export interface Person {
  /** Different for each. */
  readonly key: string;
  readonly name: string;
  readonly organization: string | null;
  readonly affiliation: string | null;
}

/** Characters of a name without a dot: a compound surname and two more. */
const longestName = 4;

/** The persons of one name so far, each by the form of the organization. */
type Forms = Map<string, Person>;

/**
 * Tells whose words the proposals of all reports are. Those of one name are one person where the organization is the
 * same, in full or short (民革青澜区委, 民革区委). An organization that is missing, or that is short and fits several,
 * goes with the only one it fits; where it fits several, it is a person's of its own. Where an organization is missing
 * the affiliation stands in for it.
 *
 * Gives a function from an attribution to its person; null where no name is known.
 */
export function toPeople(voices: Iterable<Voice>): (voice: Voice) => Person | null {
  const byName = new Map<string, Forms>();
  for (const voice of voices) {
    if (voice.speaker === null) continue;
    const name = toKey(voice.speaker);
    const forms = byName.get(name) ?? new Map<string, Person>();
    byName.set(name, forms);
    const form = toForm(voice);
    forms.set(form, fill(forms.get(form), { ...voice, key: `${name} ${form}`, name: voice.speaker }));
  }
  const persons = new Map(Array.from(byName, ([name, forms]) => [name, unite(forms)]));
  return (voice) => persons.get(toKey(voice.speaker ?? ''))?.get(toForm(voice)) ?? null;
}

/**
 * The names of those who speak together, else the one name; a list of longer parts is one body's name.
 *
 * `splitNames('温如海、江月华')` is `['温如海', '江月华']`, `splitNames('教育局、民政局负责人')` stays one.
 */
export function splitNames(speaker: string): string[] {
  const parts = speaker.split('、').map((part) => part.trim());
  return parts.every((part) => part.length > 1 && (part.length <= longestName || part.includes('·')))
    ? parts
    : [speaker];
}

function toForm({ organization, affiliation }: Voice): string {
  return toOrganizationKey(organization ?? affiliation ?? '');
}

/** The forms of one name, each with the person it stands for. */
function unite(forms: Forms): Forms {
  const known = [...forms.keys()];
  const full = known.filter((form) => !known.some((other) => other !== form && isShortFor(form, other)));
  const persons: Forms = new Map();
  const owners = Array.from(forms, ([form, each]) => {
    const fitting = full.filter((other) => isShortFor(form, other));
    const owner = fitting.length === 1 ? (fitting[0] as string) : form;
    persons.set(owner, fill(persons.get(owner) ?? forms.get(owner), each));
    return [form, owner] as const;
  });
  return new Map(owners.map(([form, owner]) => [form, persons.get(owner) as Person]));
}

/** The person with what is not known of it taken from another attribution. */
function fill(person: Person | undefined, other: Person): Person {
  if (!person) return other;
  return {
    ...person,
    organization: person.organization ?? other.organization,
    affiliation: person.affiliation ?? other.affiliation,
  };
}
