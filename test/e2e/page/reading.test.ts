import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeInBrowser, fixture } from './browser.js';

describeInBrowser('the page', ({ open, run, pathOf }) => {
  it('asks the network for nothing, and its policy lets pass all that it needs', async () => {
    const { page, troubles } = await open('archive.html');
    await page.keyboard.press('j');
    expect(await page.locator('.row').count()).toBeGreaterThan(40);
    expect(troubles).toEqual([]);
  });

  it('shows the report as it was printed, each proposal marked, beside its rows', async () => {
    const { page } = await open('one.html');
    const printed = (await readFile(fixture('d01'), 'utf8')).split('\n').filter((line) => line.trim() !== '');
    expect(await page.locator('.text p').allTextContents()).toEqual(printed);
    const marked = await page.locator('.text mark').allTextContents();
    expect(await page.locator('.row .words').allTextContents()).toEqual(marked);
    expect(marked).toHaveLength(22);
  });

  it('speaks the language of the headings', async () => {
    const { page } = await open('one.html');
    expect([await page.locator('h1').textContent(), await page.locator('html').getAttribute('lang')]).toEqual([
      '会议报道中的建议',
      'zh-CN',
    ]);
  });

  it('shows in the text what is chosen in the rows, and the other way round', async () => {
    const { page } = await open('one.html');
    await page.locator('.row .choose').nth(4).click();
    expect(await page.locator('mark.chosen').textContent()).toBe(
      await page.locator('.row .words').nth(4).textContent(),
    );
    await page.locator('.text mark').nth(7).click();
    expect(await page.locator('.row.chosen .number').textContent()).toBe('8');
    expect(await page.locator('.row.chosen').evaluate(isInSight)).toBe(true);
  });

  it.each([
    ['j and k', ['j', 'j', 'j', 'k'], '2'],
    ['arrows', ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'], '1'],
  ])('is walked by %s', async (_what, keys, number) => {
    const { page } = await open('one.html');
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.locator('.row.chosen .number').textContent()).toBe(number);
    expect(await page.locator('mark.chosen').evaluate(isInSight)).toBe(true);
  });

  it('walks on into the next report', async () => {
    const { page } = await open('archive.html');
    for (let i = 0; i < 23; i++) await page.keyboard.press('j');
    expect(await page.locator('#report-title').textContent()).toBe('泽阳市政协召开数字经济专题协商会');
  });

  it('opens on the report that a link asks for', async () => {
    const { page } = await open('archive.html#report-3');
    expect(await page.locator('#report-title').textContent()).toContain('有事好商量');
    expect(await page.locator('.row').count()).toBe(8);
  });

  it('shows one side at a time in a narrow window, and the other where it is asked for', async () => {
    const { page } = await open('one.html', { viewport: { width: 360, height: 740 } });
    const sides = async () => [await page.locator('.text').isVisible(), await page.locator('.rows').isVisible()];
    expect(await sides()).toEqual([true, false]);
    await page.locator('.text mark').first().click();
    expect(await sides()).toEqual([false, true]);
    await page.locator('.row .choose').nth(3).click();
    expect(await sides()).toEqual([true, false]);
    expect(await page.locator('mark.chosen').evaluate(isInSight)).toBe(true);
    await page.locator('.text mark').last().scrollIntoViewIfNeeded();
    expect(await page.locator('.tabs').evaluate(isInSight)).toBe(true);
    await page.locator('.tabs').getByRole('button', { name: '建议' }).click();
    expect(await sides()).toEqual([false, true]);
    expect(await page.locator('.row.chosen').evaluate(isInSight)).toBe(true);
  });

  it('shows in the text where the words stand that are searched for', async () => {
    const { page } = await open('one.html');
    await page.getByRole('searchbox').fill('走廊');
    const text = (await page.locator('.text p').allTextContents()).join('');
    const count = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
    await expect.poll(count).toBe(text.split('走廊').length - 1);
  });

  it('finds words, and narrows to an affiliation, a speaker and a report', async () => {
    const { page } = await open('archive.html');
    const counted = async () => Number(await page.locator('#rows-title .count').textContent());
    const all = await counted();
    await page.keyboard.press('/');
    await page.keyboard.type('夜市 摊主');
    expect(await page.locator('.row .words').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('摊主')]),
    );
    expect(await counted()).toBeLessThan(5);
    expect(await page.locator('.text').textContent()).toContain('夜市');
    expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await counted()).toBe(all);
    await page.getByLabel('Affiliation', { exact: true }).selectOption({ label: '科协 (2)' });
    expect(await counted()).toBe(2);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: '谷雨 (3)' });
    expect(await counted()).toBe(3);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByLabel('Report', { exact: true }).selectOption({ index: 1 });
    expect(await counted()).toBe(22);
  });

  it.each([
    ['an archive', 'archive.html', 1280, 800, true],
    ['an archive in a narrow window', 'archive.html', 360, 740, false],
    ['a report', 'one.html', 1280, 1000, true],
    ['a report in a low window', 'one.html', 1280, 800, false],
  ])('opens the charts of %s where there is room', async (_what, file, width, height, isOpen) => {
    const { page } = await open(file, { viewport: { width, height } });
    expect(await page.locator('.chart').first().isVisible()).toBe(isOpen);
  });

  it('narrows to what a bar of a chart counts', async () => {
    const { page } = await open('archive.html');
    const bar = page.locator('.chart').nth(1).getByRole('button').first();
    const [name, count] = [await bar.locator('.name').textContent(), await bar.locator('.value').textContent()];
    await bar.click();
    expect(await page.locator('.row').count()).toBe(Number(count));
    expect([...new Set(await page.locator('.row .who strong').allTextContents())]).toEqual([name]);
    expect(await page.locator('.chart').nth(2).getByRole('button').count()).toBeGreaterThan(2);
  });

  it('shows the fate of every sentence, and the rule', async () => {
    const { page } = await open('one.html');
    await page.getByRole('button', { name: '逐句去向' }).click();
    const sentences = (await page.locator('.ledger td:last-child').allTextContents()).join('');
    expect(sentences.replace(/\s/g, '')).toBe((await readFile(fixture('d01'), 'utf8')).replace(/\s/g, ''));
    expect(await page.locator('.ledger tr.proposal').first().locator('td').allTextContents()).toEqual([
      '建议',
      '紧跟“建议”等词',
      expect.stringContaining('把滨湖岸线的存量厂房纳入统一招商目录'),
    ]);
  });

  it('calls the roll, and lists what is odd', async () => {
    const text = '昨日召开协商会，张为民、李建国先后发言。\n民革区委主委张为民：建议加快修路。\n市长答复，建议很好';
    await mkdir(pathOf('2025'));
    await writeFile(pathOf('2025/odd.txt'), text);
    await run('extract', '2025/odd.txt', '-o', 'odd.html', '--headings', 'en');
    const { page } = await open('odd.html');
    expect(await page.locator('#report-title').textContent()).toBe('odd.txt');
    expect(await page.locator('.roll li').allTextContents()).toEqual(['张为民 speaks', '李建国 no words found']);
    expect(await page.locator('.warnings').textContent()).toContain('李建国');
  });

  it('keeps what a report says as text', async () => {
    const hostile = '</script><img src=x onerror="document.title=1"><!--<script>';
    const text = `${hostile}\n民革区委主委张为民：建议加快${hostile}修路。\n`;
    await writeFile(pathOf('hostile.txt'), text);
    await run('extract', 'hostile.txt', '-o', 'hostile.html');
    const { page, troubles } = await open('hostile.html');
    expect(await page.locator('img').count()).toBe(0);
    expect((await page.locator('.text p').allTextContents()).join('\n')).toBe(text.trim());
    expect([await page.title(), troubles]).toEqual(['Proposals in meeting reports', []]);
  });

  it('puts no more than the rows in sight on the page of a great archive', async () => {
    const data = await readFile(pathOf('archive.html'), 'utf8');
    const [head = '', ...rest] = data.split('<script type="application/json"');
    const last = rest.pop() ?? '';
    const end = last.indexOf('</script>') + '</script>\n'.length;
    const blocks = [...rest, last.slice(0, end)].map((block) => `<script type="application/json"${block}`);
    await writeFile(pathOf('great.html'), [head, ...Array(500).fill(blocks.join('')), last.slice(end)].join(''));
    const { page } = await open('great.html');
    expect(await page.locator('.about .count').textContent()).toContain('Reports: 2000');
    expect(await page.locator('.row').count()).toBeLessThan(300);
    await page.getByLabel('Report', { exact: true }).selectOption({ index: 2000 });
    expect(await page.locator('#report-title').textContent()).toBe('汀溪市青年委员论坛聚焦“光盘”与“绿色出行”');
    expect(await page.locator('.row').count()).toBe(11);
  });

  it('prints the text and all rows', async () => {
    const { page } = await open('one.html', { viewport: { width: 360, height: 740 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.locator('.row').last().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '保存审阅结果' }).isVisible()).toBe(false);
  });
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
