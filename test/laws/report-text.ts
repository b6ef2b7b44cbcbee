import { readdirSync, readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';

const reports = new URL('../../fixtures/reports/', import.meta.url);
const lexicon = new URL('../../src/lexicon/', import.meta.url);

const texts = readdirSync(reports).map((file) => readFileSync(new URL(file, reports), 'utf8'));
const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
const clauses = [...new Set(lines.flatMap((line) => line.split(/(?<=[，。：；、“”])/)))];
const words = (await Promise.all(readdirSync(lexicon).map(toWords))).flat();

/** The entries of the lists in a file of the lexicon. */
async function toWords(file: string): Promise<string[]> {
  const lists: Record<string, unknown> = await import(new URL(file, lexicon).href);
  return Object.values(lists)
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((entry: unknown) => String(Array.isArray(entry) ? entry[0] : entry));
}

const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029'];
const blanks = [' ', '  ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff', '\0', '\v', '\f'];
const punctuation = Array.from('，。：；、！？“”‘’"（）《》【】「」—…·,.:;!?()[]|丨*#-1２一①');
const openers = [
  '建议',
  '提出以下建议：',
  '一是',
  '（二）',
  '3.',
  '“',
  '他',
  '表示',
  '代表',
  '委员',
  '张三',
  '民盟区委主委',
];
const speakers = [
  '民盟区委主委沈知微',
  '李四常委',
  '茶农周水生',
  '与会专家',
  '玛丽亚·桑托斯',
  '他',
  '霍知秋（区政协委员）',
  '',
];
const verbs = ['：', '：建议', '建议，', '说：“建议', '表示，', '提出几点建议：一是', '（书面发言）：', '】', '\n建议'];
const closings = ['。', '；', '。”', '。”王五建议。', '\n', ',', '，多位代表建议。\n'];
const halves = ['\ud800', '\udc00', '\udbff', '\udfff'];

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit));
const beyond = fc.integer({ min: 0x20000, max: 0x2fa1f }).map((point) => String.fromCodePoint(point));

const piece: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...clauses) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 6, arbitrary: fc.constantFrom(...punctuation) },
  { weight: 5, arbitrary: fc.constantFrom(...openers) },
  { weight: 3, arbitrary: fc.constantFrom(...lineEnds) },
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: han },
  { weight: 2, arbitrary: fc.constantFrom(...blanks) },
  { weight: 1, arbitrary: beyond },
  { weight: 1, arbitrary: fc.constantFrom(...halves) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
);

/** Somebody, a verb that gives the word, a few pieces and an end. */
const told = fc
  .tuple(
    fc.constantFrom(...speakers),
    fc.constantFrom(...verbs),
    fc.array(piece, { maxLength: 4 }),
    fc.constantFrom(...closings),
  )
  .map(([speaker, verb, pieces, closing]) => speaker + verb + pieces.join('') + closing);

const assembled = fc.array(fc.oneof(piece, told), { maxLength: 30 }).map((pieces) => pieces.join(''));

/** A report of the fixtures with a stretch of it replaced. */
const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 60 }), fc.array(piece, { maxLength: 3 }))
  .map(([text, place, length, pieces]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + pieces.join('') + text.slice(at + length);
  });

/**
 * Texts that are, or nearly are, reports: what the fixtures and the lexicon hold, in any order, among blanks, line ends
 * and punctuation of every kind, rare characters and halves of characters.
 */
export const reportText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: assembled },
  { weight: 1, arbitrary: damaged },
);
