import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { lexiconKinds } from '../src/text/added-words.js';
import type { LexiconAdditions, ReportDocument } from '../src/types.js';

const heading = '某市召开座谈会\n\n';

function speakersOf(text: string, lexicon?: LexiconAdditions) {
  const { speakers } = extract(heading + text, lexicon ? { lexicon } : {});
  return speakers.map(({ name, group, organization, title, affiliation, proposals }) => ({
    who: name ?? group,
    organization,
    title,
    affiliation,
    proposals: proposals.map((proposal) => [proposal.trigger, proposal.text].join(':')),
  }));
}

describe('added words', () => {
  it('of posts part a name from its post', () => {
    const text = '青澜区水利局总塘陆明远：建议完善步道。\n';
    expect(speakersOf(text)).not.toMatchObject([{ title: '总塘' }]);
    expect(speakersOf(text, { posts: ['总塘'] })).toMatchObject([
      { who: '陆明远', title: '总塘', proposals: ['建议:完善步道'] },
    ]);
  });

  it('of bodies end the name of an organization', () => {
    const text = '青澜区联席办主任陆明远建议，完善步道。\n';
    expect(speakersOf(text, { bodies: ['联席办'] })).toMatchObject([
      { who: '陆明远', organization: '青澜区联席办', title: '主任' },
    ]);
  });

  it('of parties bring their affiliation', () => {
    const text = '朗川促进社区委主委陆明远：建议完善步道。\n';
    expect(speakersOf(text)).toMatchObject([{ affiliation: null }]);
    expect(speakersOf(text, { parties: { 朗川促进社: '无党派' } })).toMatchObject([
      { who: '陆明远', affiliation: '无党派' },
    ]);
  });

  it.each(['恳请', '恳切盼望'])('of triggers open a scope: %s', (word) => {
    const text = `民革区委主委林谋斌说，步道年久失修。他${word}，尽快完善步道。\n`;
    expect(speakersOf(text)).toEqual([]);
    expect(speakersOf(text, { triggers: [word] })).toMatchObject([{ proposals: [`${word}:尽快完善步道`] }]);
  });

  it.each([
    ['an announcement', '民革区委主委林谋斌：提出恳请如下：完善步道。'],
    ['a label', '民革区委主委林谋斌：\n路不好走。\n具体恳请：完善步道。'],
    ['a heading', '民革区委主委林谋斌：\n一、现状\n路不好走。\n二、对策恳请\n完善步道。'],
  ])('of triggers are told as written in %s', (_what, text) => {
    expect(speakersOf(text, { triggers: ['恳请'] })).toMatchObject([{ proposals: ['恳请:完善步道'] }]);
  });

  it('that are no names are none', () => {
    const text = '高架桥建议，尽快修缮。\n';
    expect(speakersOf(text).map(({ who }) => who)).toEqual(['高架桥']);
    expect(speakersOf(text, { notNames: ['高架桥'] }).map(({ who }) => who)).not.toContain('高架桥');
  });

  it('are found in either script, whatever blanks stand between', () => {
    const text = '青瀾區水利局總 塘陸明遠：建議完善步道。\n';
    expect(speakersOf(text, { posts: ['总塘'] })).toMatchObject([{ who: '陸明遠', title: '總塘' }]);
  });
});

const folder = new URL('../fixtures/reports/', import.meta.url);
const reports = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Every text of a document that is cut from the report, names that were joined one by one. */
function textsOf({ speakers }: ReportDocument): string[] {
  return speakers.flatMap(({ name, group, organization, title, proposals }) => [
    ...(name?.split('、') ?? []),
    ...[group, organization, title].flatMap((text) => text ?? []),
    ...proposals.map(({ text }) => text),
  ]);
}

it('whatever words are added, what is cut from a report stands in it', () => {
  const word = fc.record({
    kind: fc.constantFrom(...lexiconKinds),
    at: fc.nat(),
    length: fc.integer({ min: 2, max: 6 }),
  });
  fc.assert(
    fc.property(fc.nat(reports.length - 1), word, (number, { kind, at, length }) => {
      const text = reports[number] ?? '';
      const plain = text.replace(/\s/g, '');
      const start = at % (plain.length - length);
      const added = plain.slice(start, start + length);
      const document = extract(text, {
        lexicon: kind === 'parties' ? { parties: { [added]: '民盟' } } : { [kind]: [added] },
      });
      expect(textsOf(document).filter((part) => !plain.includes(part.replace(/\s/g, '')))).toEqual([]);
      for (const { proposals } of document.speakers)
        for (const proposal of proposals) expect(text.slice(proposal.start, proposal.end)).toBe(proposal.text);
    }),
    { numRuns: 1000 },
  );
});

it('words of a single character are passed over', () => {
  for (const text of reports) expect(extract(text, { lexicon: { posts: ['的 '] } })).toEqual(extract(text));
});

it('words that no report holds change nothing', () => {
  const lexicon: LexiconAdditions = { posts: ['甲乙丙丁'], triggers: ['戊己庚辛'], parties: { 壬癸子丑: '民盟' } };
  for (const text of reports) expect(extract(text, { lexicon })).toEqual(extract(text));
});
