import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { toDoc, toOle } from '../convert/doc.js';
import { toPackedPdf, toPdf } from '../convert/pdf.js';
import { toTar } from '../read/tar.js';
import { state, toZip } from '../read/zip.js';

/** A file that means no good, and what is to be said of it; nothing where it can be read, or holds nothing to read. */
export interface HostileFile {
  readonly name: string;
  readonly content: Uint8Array | string | ((path: string) => void);
  readonly lines: readonly string[];
}

const report = '会议简报\n来源：朗川日报\n民革区委主委林谋斌：建议加大人才吸引力度。\n';
const zeros = new Uint8Array(3 << 20);
const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i + 100}.txt`, report]));

const bomb = 'unpacks to more than 300 times its size; if it is no bomb, raise --max-ratio';
const leadsOut = 'leads out of the archive; rename it in the archive';
const nested = 'an archive in an archive; unpack it first';
const larger = 'larger than 2 MiB; split it, or raise --max-file-size';
const oldOffice = 'an old Office file that cannot be read; open it in Word or WPS and save it as .docx';

/** Files that any system has. */
const plain: readonly HostileFile[] = [
  {
    name: 'bomb.docx',
    content: toZip({ '[Content_Types].xml': '', 'word/document.xml': zeros }),
    lines: [`!/word/document.xml: ${bomb}`],
  },
  { name: 'bomb.gz', content: gzipSync(zeros), lines: [`: ${bomb}`] },
  { name: 'bomb.pdf', content: toPackedPdf(zeros), lines: [`: ${larger}`] },
  { name: 'bomb.tar.gz', content: gzipSync(toTar([{ name: 'a', text: zeros }])), lines: [`: ${bomb}`] },
  { name: 'bomb.zip', content: toZip({ 'a.txt': zeros }), lines: [`!/a.txt: ${bomb}`] },
  { name: 'blank.txt', content: ' \n\t\n', lines: [': empty; check that it was saved'] },
  {
    name: 'deep.html',
    content: `<html>${'<div>'.repeat(90_000)}`,
    lines: [': a web page nested too deeply; save its text as .txt'],
  },
  {
    name: 'devices.tar',
    content: toTar([
      { name: 'null', type: '3' },
      { name: 'pipe', type: '6' },
    ]),
    lines: ['!/null: a device, not a file; leave it out', '!/pipe: a named pipe, not a file; leave it out'],
  },
  {
    name: 'dots.tar',
    content: toTar([{ name: '../../etc/passwd' }, { name: '/etc/passwd' }]),
    lines: [`!/../../etc/passwd: ${leadsOut}`, `!//etc/passwd: ${leadsOut}`],
  },
  { name: 'dots.zip', content: toZip({ '../../etc/passwd': 'x' }), lines: [`!/../../etc/passwd: ${leadsOut}`] },
  { name: 'empty.txt', content: '', lines: [': empty; check that it was saved'] },
  { name: 'empty.zip', content: toZip({}), lines: [] },
  { name: 'encrypted.doc', content: toDoc('\ue123\ud7ff\u0c12'.repeat(800)), lines: [`: ${oldOffice}`] },
  {
    name: 'encrypted.zip',
    content: state(toZip({ 'a.txt': report }), 'flags', 1),
    lines: ['!/a.txt: encrypted; unpack it with its password first'],
  },
  {
    name: 'half.pdf',
    content: toPdf([[{ text: report, x: 0, y: 0 }]]).subarray(0, 200),
    lines: [': a PDF that cannot be read; print it to a new one, or save its text as .txt'],
  },
  {
    name: 'half.tar.gz',
    content: gzipSync(toTar([{ name: 'a', text: report }])).subarray(0, -20),
    lines: [': damaged (it ends too early; the files before are read); get it anew'],
  },
  {
    name: 'half.txt.gz',
    content: gzipSync(Buffer.from(report)).subarray(0, -12),
    lines: [': damaged (unexpected end of file); get it anew'],
  },
  {
    name: 'half.zip',
    content: toZip({ 'a.txt': report }).subarray(0, -10),
    lines: [': damaged (the list of files at its end is missing); get it anew'],
  },
  {
    name: 'large-member.zip',
    content: toZip({ 'a.txt': report.repeat(40_000).replace(/力度/g, () => `力度${Math.sin(1)}`) }),
    lines: [`!/a.txt: ${larger}`],
  },
  { name: 'large.txt', content: report.repeat(40_000), lines: [`: ${larger}`] },
  {
    name: 'links.tar',
    content: toTar([
      { name: 'a', type: '2' },
      { name: 'b', type: '1' },
    ]),
    lines: ['!/a: a link, not a file; leave it out', '!/b: a second name of another file, not a file; leave it out'],
  },
  {
    name: 'lying-checksum.zip',
    content: state(toZip({ 'a.txt': report }), 'crc', 1),
    lines: ['!/a.txt: damaged (its checksum is not the one that the archive states); get it anew'],
  },
  {
    name: 'lying-size.tar',
    content: toTar([{ name: 'a', text: report, size: 90_000 }]),
    lines: [': damaged (it ends too early; the files before are read); get it anew'],
  },
  {
    name: 'lying-size.zip',
    content: state(toZip({ 'a.txt': report }), 'size', 1),
    lines: ['!/a.txt: damaged (its size is not the one that the archive states); get it anew'],
  },
  { name: 'long-line.txt', content: report.replaceAll('\n', '').repeat(500), lines: [] },
  {
    name: 'many.zip',
    content: toZip(many),
    lines: [': holds more than 50 files; the rest is not read; raise --max-entries'],
  },
  {
    name: 'method.zip',
    content: state(toZip({ 'a.txt': report }), 'method', 97),
    lines: ['!/a.txt: packed by method 97, which is not read; pack it anew with deflate'],
  },
  {
    name: 'nested.tar',
    content: toTar([{ name: 'b.zip', text: toZip({ 'a.txt': report }) }]),
    lines: [`!/b.zip: ${nested}`],
  },
  { name: 'nested.zip', content: toZip({ 'b.zip': toZip({ 'a.txt': report }) }), lines: [`!/b.zip: ${nested}`] },
  {
    name: 'picture.jpg',
    content: Buffer.from('ffd8ffe000104a464946', 'hex'),
    lines: [': a JPEG picture, not a text; leave it out'],
  },
  {
    name: 'program.txt',
    content: Buffer.from('7f454c46020101', 'hex'),
    lines: [': a program, not a text; leave it out'],
  },
  {
    name: 'scan.pdf',
    content: toPdf([[], []]),
    lines: [': a scanned PDF, pictures without text; have its text recognized (OCR) first'],
  },
  { name: 'sheet.xls', content: toOle({ Workbook: Buffer.alloc(5000) }), lines: [`: ${oldOffice}`] },
  {
    name: 'zip.txt',
    content: toZip({ 'a.txt': report }),
    lines: [': a ZIP archive by its content; name it .zip, or unpack it'],
  },
];

/** Files that only Unix has. */
const unix: readonly HostileFile[] = [
  { name: 'circle', content: (path) => symlinkSync('.', path), lines: [] },
  {
    name: 'itself.txt',
    content: (path) => symlinkSync('itself.txt', path),
    lines: [': a link that leads back to itself; name the file itself'],
  },
  {
    name: 'nowhere.txt',
    content: (path) => symlinkSync('gone.txt', path),
    lines: [': a link that leads nowhere; mend or remove it'],
  },
  { name: 'null', content: (path) => symlinkSync('/dev/null', path), lines: [': a device, not a file; leave it out'] },
  { name: 'pipe', content: (path) => spawnSync('mkfifo', [path]), lines: [': a named pipe, not a file; leave it out'] },
];

/** The files that this system has, sorted by name. */
export const hostileFiles = [...plain, ...(process.platform === 'win32' ? [] : unix)].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

/** Puts a file into a folder. */
export function plantHostile(folder: string, { name, content }: HostileFile): void {
  const path = join(folder, name);
  if (typeof content === 'function') content(path);
  else writeFileSync(path, content);
}
