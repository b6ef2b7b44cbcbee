import { parties } from '../../../lexicon/parties.js';
import { isTransliterated } from '../../../mentions/names/foreign-name.js';
import { isName } from '../../../mentions/names/name.js';
import type { Voice } from '../../../mentions/voice.js';
import { genericBody } from '../../../mentions/words/group-words.js';
import type { Line } from '../../line.js';
import type { TurnHead } from '../turn.js';

/** 2.县工商联|建议…; 学校 and 企业 are what somebody speaks of. */
export function isNumberedBody(head: TurnHead | null, below: Line | undefined): boolean {
  const group = head?.rule === 'turn-line' && head.ornamented ? head.voice.group : null;
  return group !== null && !genericBody.has(group) && below !== undefined && proposes(below);
}

/** 首位驻外大使赴任 is a headline: what stands behind a post there is a name if it reads as one, or among such. */
export function readsAsPerson(names: string): boolean {
  return names.split('、').every((name) => isName(name) || isTransliterated(name));
}

/** 省人大常委会: alone on a line is whom a paper is written to, unless other bodies stand there so. */
export function isSalutation(line: Line, head: TurnHead): boolean {
  return head.rule === 'turn-colon' && head.voice.group !== null && head.contentStart >= line.end;
}

/** 侯春桃代表:让社区医院的药“全”起来, 东湾大学教授佘曼青:让数据先流动起来, 民盟市委会:让孩子就近入园. */
export function isPresenter({ name, group, posts }: Voice): boolean {
  return name !== null ? posts.some(({ post }) => post !== null) : group !== null && isOfParty(group);
}

/** Whether a group's name holds a party's or a sector's: 民革市委会. */
export function isOfParty(group: string): boolean {
  return parties.some(([word]) => group.includes(word));
}

/** Whether somebody 建议s in a line. */
export function proposes({ triggers }: Line): boolean {
  return triggers.some(({ kind }) => kind !== 'refused');
}
