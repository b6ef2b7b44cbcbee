import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { toFindKeywords } from '../../src/keywords/keywords.js';
import { segmentBy } from './segment.js';

const report = '协商会\n民革区委主委林谋斌：近年来驿站不少。建议增设驿站。\n区侨联主席沈知微：谢谢大家。';

it('gives every proposal its keywords and names the segmenter', () => {
  const keywords = { find: toFindKeywords(segmentBy(['驿站']), 3), segmenter: 'fake 1.0' };
  expect(extract(report, { keywords })).toMatchObject({
    segmenter: 'fake 1.0',
    speakers: [{ proposals: [{ text: '增设驿站', keywords: ['驿站'] }] }, { proposals: [] }],
  });
});

it('cuts nothing but proposals into words', () => {
  const asked: string[] = [];
  const find = (text: string) => {
    asked.push(text);
    return [];
  };
  extract(report, { keywords: { find, segmenter: 'fake 1.0' } });
  expect(asked).toEqual(['增设驿站']);
});

it('leaves both out where nobody asks', () => {
  const document = extract(report);
  expect(document).not.toHaveProperty('segmenter');
  expect(document.speakers[0]?.proposals[0]).not.toHaveProperty('keywords');
});
