import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeIndex, writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from './document.js';

const document = documentOf([speakerOf('王五', ['修路'])], { text: '王五：建议修路。' });

/** What stands between the tags of each element of that name. */
function contentsOf(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'g')), ([, content = '']) => content);
}

describe('html', () => {
  it('is a page with the reports as data', async () => {
    const html = await written(writers.html, [document, document]);
    const { text, ...rest } = document;
    const hash = createHash('sha256').update('王五：建议修路。').digest('hex');
    expect(html.slice(0, 31)).toBe('<!doctype html>\n<html lang="en"');
    expect(
      contentsOf(html, 'script')
        .slice(0, -1)
        .map((data) => JSON.parse(data)),
    ).toEqual(Array(2).fill({ hash, text, document: rest }));
  });

  it('allows its own script and style by their hashes, and nothing else', async () => {
    const html = await written(writers.html, [document]);
    const hashOf = (content = '') => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const [script, style] = [contentsOf(html, 'script').at(-1), contentsOf(html, 'style')[0]];
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
      `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('names no other place', async () => {
    const html = await written(writers.html, [document]);
    expect(html.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '')).not.toMatch(/https?:|src=|@import|url\(/);
  });

  it.each(['</script><img onerror=x>', '<!--<script>', '\u2028', '\u202e', ']]>'])(
    'holds %j as data',
    async (hostile) => {
      const html = await written(writers.html, [{ ...document, title: hostile, text: hostile, file: hostile }]);
      const [data = ''] = contentsOf(html, 'script');
      expect(JSON.parse(data)).toMatchObject({ text: hostile, document: { title: hostile, file: hostile } });
      expect(data).not.toMatch(/[<\u2028\u202e]/);
    },
  );

  it('is a page without reports, too', async () => {
    expect(contentsOf(await written(writers.html, []), 'script')).toHaveLength(1);
  });

  it('refuses a document without its text', async () => {
    await expect(written(writers.html, [documentOf([])])).rejects.toThrow(/report\.txt: has no text/);
  });
});

describe('an index of pages', () => {
  it('links to every report, and shows names as text', async () => {
    const named = (name: string) => ({ name, publishedOn: '2025-07-23', proposals: 3 });
    const pages = [
      { address: 'all 1/page-1.html', reports: [named('甲'), named('<b>"乙"&')] },
      { address: 'all 1/page-2.html', reports: [{ ...named('丙'), publishedOn: null, proposals: 0 }] },
    ];
    let html = '';
    for await (const piece of writeIndex(pages, 'zh')) html += piece;
    expect(contentsOf(html, 'li')).toEqual([
      '<a href="all%201/page-1.html#report-1">甲</a><span>2025-07-23 · 3 条建议</span>',
      '<a href="all%201/page-1.html#report-2">&lt;b&gt;&quot;乙&quot;&amp;</a><span>2025-07-23 · 3 条建议</span>',
      '<a href="all%201/page-2.html#report-1">丙</a><span>0 条建议</span>',
    ]);
    expect(html).toContain("default-src 'none'; script-src 'sha256-");
  });
});
