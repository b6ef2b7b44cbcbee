import { readFileSync } from 'node:fs';
import {
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { toZip } from '../read/zip.js';
import { toDoc, toOle } from './doc.js';
import { textOf } from './text-of.js';

const report = readFileSync(new URL('../../fixtures/reports/d05.txt', import.meta.url), 'utf8').trim();
const paragraphs = report.split('\n');

describe('Word documents', () => {
  it('.docx: a line for each paragraph', async () => {
    const bytes = await toDocx(paragraphs.map((text) => new Paragraph(text)));
    const { text, kind, converter } = await textOf('a.docx', bytes);
    expect([text, kind, converter]).toEqual([report, 'docx', expect.stringMatching(/^mammoth \d/)]);
  });

  it('.doc: a line for each paragraph, quotation marks as they are', async () => {
    const { text, kind, converter } = await textOf('a.doc', toDoc(report));
    expect([text, kind, converter]).toEqual([report, 'doc', expect.stringMatching(/^word-extractor \d/)]);
  });

  it('are known by their content, whatever their name', async () => {
    expect((await textOf('a.txt', toDoc(report))).kind).toBe('doc');
    expect((await textOf('a.pdf', await toDocx([new Paragraph('建议')]))).kind).toBe('docx');
  });

  it.each<[string, (Paragraph | Table)[], string]>([
    [
      'headings',
      [new Paragraph({ text: '简报', heading: HeadingLevel.HEADING_1 }), new Paragraph('建议')],
      '简报\n建议',
    ],
    [
      'runs of one paragraph',
      [new Paragraph({ children: [new TextRun('建'), new TextRun({ text: '议', bold: true })] })],
      '建议',
    ],
    [
      'cells',
      [
        new Table({
          rows: [
            new TableRow({ children: ['甲', '乙'].map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
          ],
        }),
      ],
      '甲\n乙',
    ],
    [
      'rows of cells',
      [
        new Table({
          rows: [
            ['序号', '意见'],
            ['1', '建议修路'],
          ].map(
            (cells) =>
              new TableRow({
                children: cells.map((text) => new TableCell({ children: [new Paragraph(text), new Paragraph('。')] })),
              }),
          ),
        }),
      ],
      '序号\n。 | 意见\n。\n1\n。 | 建议修路\n。',
    ],
    [
      'numbers of a list',
      [
        new Paragraph('建议：'),
        new Paragraph({ text: '修路', numbering: { reference: 'list', level: 0 } }),
        new Paragraph('路不好走'),
        new Paragraph({ text: '修桥', numbering: { reference: 'list', level: 0 } }),
        new Paragraph('要求：'),
        new Paragraph({ text: '尽快', numbering: { reference: 'list', level: 0 } }),
      ],
      '建议：\n1. 修路\n路不好走\n2. 修桥\n要求：\n1. 尽快',
    ],
    [
      'numbers of a list with levels, as documents of offices write them',
      [0, 1, 2, 2, 1, 0, 3].map((level) => new Paragraph({ text: '甲', numbering: { reference: 'levels', level } })),
      '一、甲\n（一）甲\n1. 甲\n2. 甲\n（二）甲\n二、甲\n（1）甲',
    ],
    [
      'line breaks within a paragraph',
      [new Paragraph({ children: [new TextRun('甲'), new TextRun({ text: '乙', break: 1 })] })],
      '甲\n乙',
    ],
    ['empty paragraphs', [new Paragraph('甲'), new Paragraph(''), new Paragraph('乙')], '甲\n\n乙'],
    [
      'what was struck out',
      [
        new Paragraph({
          children: [new TextRun('留'), new DeletedTextRun({ text: '删', id: 1, author: 'x', date: '2025-01-01' })],
        }),
      ],
      '留',
    ],
  ])('%s', async (_what, children, text) => {
    expect((await textOf('a.docx', await toDocx(children))).text).toBe(text);
  });
});

describe('what is no Word document', () => {
  const office = { '[Content_Types].xml': '<Types/>' };

  it.each([
    [
      'a spreadsheet',
      'a.docx',
      toZip({ ...office, 'xl/workbook.xml': '<workbook/>' }),
      'a.docx: a workbook, not a text; a text or a Word document is wanted: save what it says as .txt or .docx, a sheet as .csv',
    ],
    [
      'a package without a document',
      'a.docx',
      toZip(office),
      'a.docx: no Word document that can be read; save its text as .docx or .txt',
    ],
    [
      'an archive by another name',
      'a.docx',
      toZip({ 'a.txt': 'a' }),
      'a.docx: a ZIP archive by its content; name it .zip, or unpack it',
    ],
    [
      'an OpenDocument text',
      'a.odt',
      toZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }, 0),
      'a.odt: an OpenDocument file (.odt, .ods), not a text; a text or a Word document is wanted: save what it says as .txt or .docx, a sheet as .csv',
    ],
    [
      'a bomb',
      'a.docx',
      toZip({ ...office, 'word/document.xml': new Uint8Array(3 << 20) }),
      'a.docx!/word/document.xml: unpacks to more than 300 times its size; if it is no bomb, raise --max-ratio',
    ],
    [
      'an old spreadsheet',
      'a.doc',
      toOle({ Workbook: Buffer.alloc(5000) }),
      'a.doc: an old Office file that cannot be read; open it in Word or WPS and save it as .docx',
    ],
    [
      'an encrypted document',
      'a.doc',
      toDoc(noise(3000)),
      'a.doc: an old Office file that cannot be read; open it in Word or WPS and save it as .docx',
    ],
    [
      'half a document',
      'a.doc',
      toDoc(report).subarray(0, 1000),
      'a.doc: an old Office file that cannot be read; open it in Word or WPS and save it as .docx',
    ],
    ['a document without a word', 'a.doc', toDoc(' \n '), 'a.doc: empty; check that it was saved'],
    ['rich text', 'a.doc', Buffer.from('{\\rtf1\\ansi x}'), 'a.doc: an RTF document, not a text; save it as .docx'],
    [
      'a page in one file',
      'a.mht',
      Buffer.from('From: <Saved by Blink>\r\n'),
      'a.mht: a web page in a single file (MHTML), not a text; save it as .html',
    ],
  ])('%s', async (_what, name, bytes, message) => {
    await expect(textOf(name, bytes)).rejects.toThrow(message);
  });
});

/** A document with the given content between a header and a footer. */
async function toDocx(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const headers = { default: new Header({ children: [new Paragraph('页眉')] }) };
  const footers = { default: new Footer({ children: [new Paragraph('页脚')] }) };
  const numbering = {
    config: ['list', 'levels'].map((reference) => ({
      reference,
      levels: [0, 1, 2, 3].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    })),
  };
  return Packer.toBuffer(new Document({ numbering, sections: [{ headers, footers, children }] }));
}

/** Characters without any order to them, always the same. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return String.fromCharCode((state >> 8) & 0xffff);
  }).join('');
}
