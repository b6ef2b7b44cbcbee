import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeIndex } from '../../../src/write/html-index.js';
import { describeInBrowser } from './browser.js';

const report = (name: string, proposals: number) => ({ name, publishedOn: '2025-07-23', proposals });
const pages = [
  { address: 'page-1.html', reports: [report('数字经济座谈会', 0), report('Forum on parks', 4)] },
  { address: 'page-2.html', reports: [report('公园座谈会', 2), report('数字经济工作简报', 0)] },
];

describeInBrowser('the index', ({ open, pathOf }) => {
  it.each([
    ['opens on the first page', '', false, ['数字经济座谈会', 'Forum on parks']],
    ['finds in every page', '座谈会', false, ['数字经济座谈会', '公园座谈会']],
    ['finds all of several words, in any case', 'PARKS forum', false, ['Forum on parks']],
    ['leaves out reports without proposals', '', true, ['Forum on parks', '公园座谈会']],
    ['does both', '座谈会', true, ['公园座谈会']],
    ['says where nothing fits', '隧道', false, []],
  ])('%s', async (_what, query, only, expected) => {
    await writeFile(pathOf('index.html'), [...writeIndex(pages, 'zh')].join(''));
    const { page, troubles } = await open('index.html');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await page.getByLabel('只看有建议的报道').setChecked(only);
    expect(await page.getByRole('link').allTextContents()).toEqual(expected);
    expect(await page.getByText('没有符合条件的报道').isVisible()).toBe(expected.length === 0);
    expect(troubles).toEqual([]);
  });

  it('is never wider than its window', async () => {
    await writeFile(pathOf('index.html'), [...writeIndex(pages, 'en')].join(''));
    const { page } = await open('index.html', { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
