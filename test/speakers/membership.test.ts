import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

it.each([
  ['民革某区支部召开座谈会', '党员张伟民建议修路。', '民革'],
  ['九三学社某市委召开座谈会', '农林支社副主委张伟民建议修路。', '九三学社'],
  ['妇联界别委员热议养老', '张伟民委员建议修路。', '妇联'],
  ['盟员在市两会上建言', '市政协委员张伟民建议修路。', '民盟'],
  ['民革某区支部召开座谈会', '县林业局局长张伟民建议修路。', null],
  ['工商联、经济界委员讨论报告', '张伟民委员建议修路。', null],
  ['民革、民盟召开座谈会', '党员张伟民建议修路。', null],
  ['某市召开座谈会', '党员张伟民建议修路。', null],
])('%s: %s gives %s', (title, body, affiliation) => {
  const { speakers } = extract(`${title}\n2025-01-02\n\n${body}\n`);
  expect(speakers.map((speaker) => speaker.affiliation)).toEqual([affiliation]);
});
