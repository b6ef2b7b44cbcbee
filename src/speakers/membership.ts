import { memberParties, memberWords, partyBranches } from '../lexicon/party-members.js';
import { seat } from '../mentions/words/post-words.js';
import { anyOf } from '../text/any-of.js';
import { fold } from '../text/fold.js';
import type { Affiliation } from '../types.js';
import { type Parties, parseAffiliations } from './affiliation.js';

/** 妇联界别委员热议“一老一小”, 港澳委员座谈会, 盟员省人大代表的建议: whoever holds a seat is of it. */
const ofSeats = /(?:界别?|港澳|[港澳]区)委员|[会盟社]员(?:在|出席|参加|[全省市区县]|政协委|人大代)/;

/** 工商联、经济界委员, 妇联界和教育界委员: not all of them are of the one that has a name here. */
const severalSectors = /[、和与及][^、,]{1,6}界/;

const legislature = /政协|人大/;
const branch = new RegExp(`^[^,]{0,6}${anyOf(partyBranches)}`);
/** 幸福村党支部 is no body of the party that has come to visit it. */
const ofCommunists = /党(?:总?支部|总支|委)|[村厂校]支[社部]/;

/** The one party or sector that a report's title names, and whether it is that of all who hold a seat. */
export interface Membership {
  readonly affiliation: Affiliation;
  readonly seated: boolean;
}

/** What a title says of the party or sector of those who speak (九三学社某市委会召开座谈会); null where it names none, or several. */
export function findMembership(title: string | null, parties: Parties): Membership | null {
  const words = fold(title ?? '');
  const [affiliation, ...others] = parseAffiliations(words, parties);
  if (affiliation === undefined || others.some((other) => other !== affiliation)) return null;
  return { affiliation, seated: ofSeats.test(words) && !severalSectors.test(words) };
}

/** Whether somebody whose own words name no party is of that of the title: a 社员, of a 支社, or, as it says, whoever has a seat. */
export function isMember(membership: Membership, organization: string | null, title: string | null): boolean {
  const { affiliation, seated } = membership;
  const isBranch =
    organization !== null &&
    branch.test(organization) &&
    !ofCommunists.test(organization) &&
    memberParties.includes(affiliation);
  const isCalled = memberWords.some(([word, parties]) => word === title && parties.includes(affiliation));
  if (isBranch || (isCalled && organization === null)) return true;
  return seated && seat.has(title ?? '') && (organization === null || legislature.test(organization));
}
