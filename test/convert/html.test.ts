import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textOf } from './text-of.js';

const report = readFileSync(new URL('../../fixtures/reports/d05.txt', import.meta.url), 'utf8').trim();
const [title = '', , ...paragraphs] = report.split('\n');
const body = paragraphs.map((text) => `<p>　　${text}</p>`).join('\n');
const menu = '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">代表建议</a></li></ul></div>';
const foot = '<div class="footer">版权所有：朗川人大常委会办公室 建议使用新版浏览器</div>';

async function linesOf(html: string, name = 'a.html'): Promise<string[]> {
  return (await textOf(name, Buffer.from(html))).text.split('\n');
}

/** A page as sites of committees have it. */
function toPage({ head = '', info = '', content = body }: { head?: string; info?: string; content?: string }): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${menu}<div class="main">${info}<div id="zoom">${content}</div></div>${foot}</body></html>`;
}

describe('the main text', () => {
  it('is what is left without menus and feet', async () => {
    expect(await linesOf(toPage({}))).toEqual(paragraphs);
  });

  it.each<[string, string, string[]]>([
    ['headings', '<h2>一、概况</h2>甲<h3>（一）时间</h3>乙', ['一、概况', '甲', '（一）时间', '乙']],
    ['line breaks', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    ['lists', '<ul><li>甲</li><li>乙</li></ul>', ['甲', '乙']],
    [
      'numbered lists',
      '<ol><li>甲</li><li><p>乙</p></li></ol><ol start="5"><li>丙</li></ol>',
      ['1. 甲', '2. 乙', '5. 丙'],
    ],
    ['cells', '<table><tr><td>甲</td><td>乙</td></tr></table>', ['甲', '乙']],
    [
      'rows of cells',
      '<table><caption>汇总</caption><tr><th>一</th><th>二</th></tr><tbody><tr><td><p>甲。</p><p>乙</p></td><td>丙</td></tr></tbody></table>',
      ['汇总', '一 | 二', '甲。', '乙 | 丙'],
    ],
    [
      'an empty cell for one that a row above has, and a short cell as one line',
      '<table><tr><th>姓名</th><th>职务</th><th>建议</th></tr><tr><td rowspan="2">甲</td><td><p>某局</p><p>局长</p></td><td>修路</td></tr><tr><td>委员</td><td>架桥</td></tr></table>',
      ['姓名 | 职务 | 建议', '甲 | 某局局长 | 修路', '| 委员 | 架桥'],
    ],
    [
      'what tables lay out',
      '<table><tr><td>甲</td><td><table><tr><td>乙</td></tr><tr><td>戊</td></tr></table></td></tr><tr><td>丙</td><td>丁</td></tr></table>',
      ['甲', '乙', '戊', '丙', '丁'],
    ],
    ['words in all kinds of type', '<p>甲<b>乙</b><span>丙</span>\n丁&nbsp;戊</p>', ['甲乙丙 丁 戊']],
    ['lines that are set', '<pre>甲\n乙</pre>', ['甲', '乙']],
    ['no scripts and styles', '<script>var 甲</script><style>乙{}</style>丙', ['丙']],
  ])('has %s', async (_what, html, lines) => {
    expect(await linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });

  it('is the whole page where most of it would be lost', async () => {
    const content = paragraphs.map((text) => `<div class="comment-item"><span>${text}</span></div>`).join('');
    const lines = await linesOf(`<html><body>${content}</body></html>`);
    expect(lines).toEqual(paragraphs);
  });
});

it.each([
  `<!DOCTYPE html><title>${title}</title>${body}`,
  `<!DOCTYPE html><title>${title}</title><body>${body}`,
  `<!DOCTYPE html><html><title>${title}</title>${body}`,
  `<html><head><title>${title}</title></head><body>${body}</body></html>`,
])('a page may leave out tags: %.50s', async (html) => {
  expect(await linesOf(html)).toEqual([title, ...paragraphs]);
});

describe('before it stands, where it has none itself,', () => {
  it.each<[string, { head?: string; info?: string; content?: string }, string[]]>([
    ['its title', { head: `<title>${title}</title>` }, [title]],
    ['its title without the site', { head: `<title>${title}_朗川人大网</title>` }, [title]],
    ['its title without the site', { head: `<title>${title} - 朗川人大网</title>` }, [title]],
    [
      'the title that its head names',
      { head: `<title>朗川人大网</title><meta name="ArticleTitle" content="${title}">` },
      [title],
    ],
    ['no title that is in the text', { head: `<title>${title}</title>`, content: `<h1>${title}</h1>${body}` }, [title]],
    [
      'the line above the text',
      { info: '<div><span>来源：朗川日报</span> <span>2025-05-29</span></div>' },
      ['来源：朗川日报 2025-05-29'],
    ],
    [
      'what its head says',
      { head: '<meta name="ContentSource" content="朗川日报"><meta name="PubDate" content="2025-05-29 08:00">' },
      ['来源：朗川日报', '发布时间：2025-05-29'],
    ],
    [
      'only what is missing',
      {
        head: '<meta property="article:published_time" content="2025-05-29T08:00:00+08:00">',
        info: '<p>来源：朗川日报</p>',
      },
      ['发布时间：2025-05-29', '来源：朗川日报'],
    ],
    [
      'nothing that is in the text',
      { head: '<meta name="source" content="朗川日报">', content: `<p>来源：朗川人大网 2025-05-29</p>${body}` },
      ['来源：朗川人大网 2025-05-29'],
    ],
  ])('%s', async (_what, page, header) => {
    expect(await linesOf(toPage(page))).toEqual([...header, ...paragraphs]);
  });
});

describe('its encoding', () => {
  const page = toPage({ head: '<meta charset="CHARSET">' });

  it.each([
    ['the one that it names', 'gb2312', 'gb18030', 'gb18030'],
    ['the one that it names', 'big5', 'big5', 'big5'],
    ['UTF-8 where the name is wrong', 'gb2312', 'utf-8', 'utf-8'],
    ['another where the name is wrong', 'utf-8', 'gb18030', 'gb18030'],
    ['found out where it names none that is known', 'x-unknown', 'gb18030', 'gb18030'],
  ])('is %s: %s', async (_what, named, used, encoding) => {
    const text =
      used === 'big5'
        ? '<html><meta charset="big5"><p>委員建議，加強社區養老服務。</p>'
        : page.replace('CHARSET', named);
    const read = await textOf('a.html', iconv.encode(text, used));
    expect([read.encoding, read.text]).toEqual([encoding, expect.stringMatching(/委員建議|陈敬和委员建议/)]);
  });

  it('may be UTF-16', async () => {
    const read = await textOf('a.html', iconv.encode(page, 'utf-16le', { addBOM: true }));
    expect([read.encoding, read.kind, read.text.split('\n')[0]]).toEqual(['utf-16le', 'html', paragraphs[0]]);
  });
});

describe('a page is known', () => {
  it.each([
    ['by its beginning', 'a.txt', '<!DOCTYPE html><p>甲</p>', 'html'],
    ['by its beginning', 'a', '\n <html><p>甲</p></html>', 'html'],
    ['behind a declaration', 'a.txt', '<?xml version="1.0"?><html><p>甲</p></html>', 'html'],
    ['by its name and a tag', 'a.htm', '甲<br>乙', 'html'],
    ['by no name alone', 'a.html', '甲建议，乙。', 'text'],
    ['by no sign within a text', 'a.txt', '甲说：<html> 是标记', 'text'],
    ['by no sign within Markdown', 'a.md', '# 甲\n\n<br>\n乙', 'text'],
  ])('%s: %s', async (_how, name, content, kind) => {
    expect((await textOf(name, Buffer.from(content))).kind).toBe(kind);
  });
});

it('tells with what it was read', async () => {
  const { kind, converter } = await textOf('a.html', Buffer.from(toPage({})));
  expect([kind, converter]).toEqual([
    'html',
    expect.stringMatching(/^linkedom \d[\d.]+, @mozilla\/readability \d[\d.]+$/),
  ]);
});

it.each([
  ['a page without text', '<html><body><img src="a"></body></html>', 'a.html: empty; check that it was saved'],
  [
    'a page nested too deeply',
    `<html>${'<div>'.repeat(200_000)}甲`,
    'a.html: a web page nested too deeply; save its text as .txt',
  ],
])('refuses %s', async (_what, html, message) => {
  await expect(textOf('a.html', Buffer.from(html))).rejects.toThrow(message);
});
