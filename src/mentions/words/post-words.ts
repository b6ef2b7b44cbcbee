import { honours } from '../../lexicon/honours.js';
import { offices } from '../../lexicon/offices.js';
import { postModifiers } from '../../lexicon/post-modifiers.js';
import { roles } from '../../lexicon/roles.js';
import { seats } from '../../lexicon/seats.js';
import { trades } from '../../lexicon/trades.js';
import { toPhrases } from '../../text/phrases.js';

/** What is held in a body: 主任, 委员. */
export const office = toPhrases(offices);

/** What somebody has been honoured as: 全国劳模, 拿督. */
export const honour = toPhrases(honours);

/** Occupations: 茶农, 教师; and what somebody has been honoured as. */
export const role = toPhrases(roles, honours);

/** What somebody is or is called: any of the three. */
export const post = toPhrases(offices, roles, honours);

/** What may stand before a post as part of it: 副, 名誉. */
export const modifier = toPhrases(postModifiers);

/** What an elected or appointed member of a body is called. */
export const seat: ReadonlySet<string> = new Set(seats);

/** Trades that read as a name before a post: 林业. */
export const trade: ReadonlySet<string> = new Set(trades);
