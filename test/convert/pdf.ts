import { zlibSync } from 'fflate';

/** A line of text on a page: its left edge and base line in points from the lower left corner, and its size. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Builds a PDF by hand: pages of 400 by 600 points, Chinese characters as wide as high, others half as wide. */
export function toPdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const numbers = new Map(characters.map((character, i) => [character, i + 1]));
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  return toFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    toFont(characters),
    toStream(toUnicode(characters)),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      toStream(lines.map((line) => toOperators(line, numbers)).join('\n')),
    ]),
  ]);
}

/** Builds a PDF of one page whose content is packed. */
export function toPackedPdf(content: Uint8Array): Uint8Array {
  const packed = Buffer.from(zlibSync(content)).toString('latin1');
  return toFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << >> /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ]);
}

/** Objects numbered from one, and the table that says where each begins (ISO 32000-1, 7.5). */
function toFile(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function toStream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A font that is not there, with a width for each character, numbered by its place. */
function toFont(characters: readonly string[]): string {
  const widths = characters.map((character) => (character < '\u2000' ? 500 : 1000)).join(' ');
  const descriptor =
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>';
  const system = '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo ${system} /FontDescriptor ${descriptor} /W [1 [${widths}]] >>`;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode 4 0 R >>`;
}

function toUnicode(characters: readonly string[]): string {
  const rows = characters.map((character, i) => `<${toHex(i + 1)}> <${toHex(character.charCodeAt(0))}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.join('\n')}
endcmap end end`;
}

function toOperators({ text, x, y, size = 10 }: PdfLine, numbers: ReadonlyMap<string, number>): string {
  const codes = [...text].map((character) => toHex(numbers.get(character) ?? 0)).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

function toHex(number: number): string {
  return number.toString(16).padStart(4, '0');
}

/** Builds a PDF of one line in a font that is not embedded, as older programs do: its codes mean what the character map says. */
export function toUnembeddedPdf(codes: Uint8Array, map: string): Uint8Array {
  const system = '<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';
  const descriptor =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>';
  return toFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo ${system} /FontDescriptor ${descriptor} /DW 1000 >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 3 0 R >> >> /Contents 6 0 R >>',
    toStream(`BT /F 12 Tf 50 500 Td <${Buffer.from(codes).toString('hex')}> Tj ET`),
  ]);
}
