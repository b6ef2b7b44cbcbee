import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { plant } from '../tree.js';
import { type PdfLine, toPdf } from './pdf.js';
import { textOf } from './text-of.js';

/** Lines one below the other, 30 characters of 10 points wide; blanks at a line's head set it in. */
function set(lines: readonly string[], top = 560, pitch = 15): PdfLine[] {
  return lines.map((line, i) => {
    const text = line.trimStart();
    return { text, x: 50 + 10 * (line.length - text.length), y: top - i * pitch };
  });
}

async function linesOf(pages: readonly (readonly PdfLine[])[]): Promise<string[]> {
  return (await textOf('a.pdf', toPdf(pages))).text.split('\n');
}

const full = '一二三四五六七八九十'.repeat(3);
const firstLine = full.slice(2);

describe('paragraphs', () => {
  it.each([
    ['an indent', [`　　${firstLine}`, full, `　　${firstLine}`, '完。'], [firstLine + full, `${firstLine}完。`]],
    [
      'each sentence, where most lines are one',
      ['一委员说好。', '二委员说好。', '三委员说好。'],
      ['一委员说好。', '二委员说好。', '三委员说好。'],
    ],
    ['a short line', ['委员建议，', full, '完。', full], ['委员建议，', `${full}完。`, full]],
    [
      'a line that lacks what must not begin the next one',
      [full, full.slice(2), '完。'],
      [`${full}${full.slice(2)}完。`],
    ],
    ['Latin words', [`${full.slice(4)}of the`, 'people.'], [`${full.slice(4)}of the people.`]],
  ])('end at %s', async (_what, lines, paragraphs) => {
    expect(await linesOf([set(lines)])).toEqual(paragraphs);
  });

  it('end at a gap', async () => {
    expect(await linesOf([[...set([full, full]), ...set([full, full], 500)]])).toEqual([full + full, full + full]);
  });

  it('end where the type changes', async () => {
    const title = { text: full.slice(0, 20), x: 50, y: 580, size: 15 };
    expect(await linesOf([[title, ...set([full, '完。'])]])).toEqual([title.text, `${full}完。`]);
  });

  it('go on from one page to the next, and end there behind a short line', async () => {
    const [a, b, c, d, e] = ['甲', '乙', '丙', '丁', '戊'].map((name) => name.repeat(30)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const pages = [set([`　　${a.slice(2)}`, b]), set([c, '完。', `　　${d.slice(2)}`]), set([e, '毕。'])];
    expect(await linesOf(pages)).toEqual([`${a.slice(2) + b + c}完。`, `${d.slice(2) + e}毕。`]);
  });

  it('go on within a column', async () => {
    const left = set(['一二三四五六七八九十', '一二三四五六七八九十', '完。']);
    const right = set(['甲乙丙丁戊己庚辛壬癸', '完。']).map((line) => ({ ...line, x: line.x + 150 }));
    expect(await linesOf([[...left, ...right]])).toEqual([
      '一二三四五六七八九十一二三四五六七八九十完。',
      '甲乙丙丁戊己庚辛壬癸完。',
    ]);
  });
});

describe('what is set on every page is left out', () => {
  it.each([
    ['a running header', { text: '朗川市人大常委会会议简报', x: 120, y: 585 }],
    ['a header with a number', { text: '会议简报 第12页', x: 120, y: 585 }],
    ['a footer', { text: '朗川人大网 lcrd.example', x: 120, y: 20 }],
  ])('%s', async (_what, line) => {
    const pages = ['甲', '乙', '丙'].map((name) => [line, ...set([`${name}委员建议，修路。`])]);
    expect(await linesOf(pages)).toEqual(['甲委员建议，修路。', '乙委员建议，修路。', '丙委员建议，修路。']);
  });

  it.each([
    '3',
    '- 3 -',
    '— 3 —',
    '第3页',
    '第 三 页',
    '第 3 页 共 9 页',
    '3/9',
    'Page 3 of 9',
    'https://lcrd.example/1.html 1/1',
  ])('the page number %s', async (text) => {
    expect(await linesOf([[...set(['甲委员建议，修路。']), { text, x: 180, y: 20 }]])).toEqual(['甲委员建议，修路。']);
  });

  it('a running header with its day, which is also the title', async () => {
    const text = ['会议简报', '甲委员建议，重修人民路。', '乙委员建议，重修人民桥。', '丙委员建议，重修人民渠。'];
    const pages = [1, 2, 3].map((page) => [
      { text: `2025-01-01 会议简报 第${page}页`, x: 120, y: 585 },
      ...set(page === 1 ? text : [`${'丁戊'[page - 2]}委员建议，修路。`]),
    ]);
    expect(await linesOf(pages)).toEqual([...text, '丁委员建议，修路。', '戊委员建议，修路。']);
  });

  it('the time and the title that a browser prints', async () => {
    const printed = [
      { text: '11/26/26, 2:03 PM', x: 20, y: 590 },
      { text: '座谈会', x: 180, y: 590 },
      { text: 'file:///a.html 1/1', x: 20, y: 10 },
    ];
    expect(await linesOf([[...set(['甲委员建议，重修人民路。']), ...printed]])).toEqual(['甲委员建议，重修人民路。']);
  });

  it.each([
    ['items that differ in a number', (n: number) => `张伟民委员建议，将第${n * 7}号提案列为重点提案。`],
    ['items that count', (n: number) => `将第${n}号提案列为重点提案。`],
    ['items that are the same', () => '由区政府领导领衔督办。'],
  ])('but no %s', async (_what, item) => {
    const pages = [0, 1, 2].map((page) => set(Array.from({ length: 12 }, (_, i) => item(page * 12 + i))));
    expect(await linesOf(pages)).toEqual(Array.from({ length: 36 }, (_, i) => item(i)));
  });

  it('but a number within the text stays', async () => {
    const lines = ['甲委员建议，把下面的数目记下来：', '2', '个停车场要扩建。'];
    expect((await linesOf([set(lines)])).join('')).toBe(lines.join(''));
  });
});

it('radicals are read as the characters that they look like', async () => {
  expect(await linesOf([set(['⼈⼤代表建议开⼀次⻅⾯会。'])])).toEqual(['人大代表建议开一次见面会。']);
});

it('parts what is set apart on one line', async () => {
  const line = [
    { text: '来源：朗川人大网', x: 50, y: 500 },
    { text: '2025-05-29', x: 180, y: 500 },
  ];
  expect(await linesOf([line])).toEqual(['来源：朗川人大网 2025-05-29']);
});

describe('what has no text to give', () => {
  it.each([
    [
      'a scan with a stamp',
      toPdf([[{ text: '11/26/2026, 2:04:31 PM', x: 20, y: 590 }]]),
      'a.pdf: a scanned PDF, pictures without text; have its text recognized (OCR) first',
    ],
    ['a scan', toPdf([[], []]), 'a.pdf: a scanned PDF, pictures without text; have its text recognized (OCR) first'],
    [
      'half a file',
      toPdf([set([full])]).subarray(0, 300),
      'a.pdf: a PDF that cannot be read; print it to a new one, or save its text as .txt',
    ],
  ])('%s', async (_what, bytes, message) => {
    await expect(textOf('a.pdf', bytes)).rejects.toThrow(message);
  });

  it('a page among others is told of', async () => {
    const { diagnostics } = await textOf(
      'a.pdf',
      toPdf([set(['甲委员建议，重修人民路。']), [], set(['乙委员建议，重修人民桥。'])]),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(['no text on page 2; scanned, or empty?']);
  });
});

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

describe('a page printed by a browser', () => {
  it.runIf(browser !== undefined)(`has the paragraphs of the page`, async () => {
    const report = readFileSync(new URL('../../fixtures/reports/d05.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const paragraphs = [...report, ...report.slice(2), ...report.slice(2)];
    const html = `<meta charset="utf-8">${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    const folder = plant({ 'a.html': html });
    const out = join(folder, 'a.pdf');
    spawnSync(browser ?? '', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--print-to-pdf=${out}`,
      join(folder, 'a.html'),
    ]);
    const { text, kind, converter } = await textOf('a.pdf', readFileSync(out));
    expect(text.split('\n').map(bare)).toEqual(paragraphs.map(bare));
    expect([kind, converter]).toEqual(['pdf', expect.stringMatching(/^unpdf \d/)]);
  });
});

/** Blanks aside, which a browser sets as it likes, and as one character what a font draws as one (户, 戶). */
function bare(line: string): string {
  return fold(line.replace(/\s+/g, ''));
}
