import { memberWords, partyBranches } from '../lexicon/party-members.js';
import { fold } from '../text/fold.js';
import type { Affiliation } from '../types.js';
import { type Parties, parseAffiliations } from './affiliation.js';

/** 妇联界别委员热议“一老一小”, 港澳委员座谈会, 盟员省人大代表的建议: whoever holds a seat is of it. */
const ofSeats = /(?:界别?|港澳|[港澳]区)委员|[会盟社]员/;

/** 工商联、经济界委员: not all of them are of the one that has a name here. */
const severalSectors = /、[^、,]{1,6}界/;

const seat = /委员$|代表$|常委$/;
const legislature = /政协|人大/;
const member = new RegExp(`(?:${memberWords.join('|')})$`);
const branch = new RegExp(`^[^,]{0,6}(?:${partyBranches.join('|')})`);

/** The one party or sector that a report's title names, and whether it is that of all who hold a seat. */
export interface Membership {
  readonly affiliation: Affiliation;
  readonly seated: boolean;
}

/** What a title says of the party or sector of those who speak (九三学社某市委会召开座谈会); null where it names none, or several. */
export function findMembership(title: string | null, parties: Parties): Membership | null {
  const [affiliation, ...others] = title === null ? [] : parseAffiliations(title, parties);
  if (title === null || affiliation === undefined || others.some((other) => other !== affiliation)) return null;
  return { affiliation, seated: ofSeats.test(fold(title)) && !severalSectors.test(fold(title)) };
}

/** Whether somebody whose own words name no party is of that of the title: a 社员, of a 支社, or, as it says, whoever has a seat. */
export function isMember({ seated }: Membership, organization: string | null, title: string | null): boolean {
  const body = organization === null ? null : fold(organization);
  const post = title === null ? '' : fold(title);
  if (member.test(post) || (body !== null && branch.test(body))) return true;
  return seated && seat.test(post) && (body === null || legislature.test(body));
}
