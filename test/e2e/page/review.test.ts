import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, fixture } from './browser.js';

describeInBrowser('review on the page', ({ open, run, pathOf }) => {
  /** Accepts one, rejects one, gives one other bounds and one another speaker, and adds one. */
  const countSelected = (field: Node) =>
    field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0;

  async function reviewFour(page: Page): Promise<void> {
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const bounds = page.locator('dialog textarea');
    // The words stand selected a moment after the dialog is there.
    await expect.poll(() => bounds.evaluate(countSelected)).toBeGreaterThan(0);
    await bounds.press('Shift+ArrowLeft');
    await page.getByRole('button', { name: '确定' }).click();
    await page.locator('.row').nth(3).getByRole('button', { name: '修改' }).click();
    await page.locator('dialog .speaker select').selectOption({ label: '其他发言人…' });
    await page.getByLabel('姓名').fill('钱学礼');
    await page.getByLabel('职务').fill('委员');
    await page.getByRole('button', { name: '确定' }).click();
    await select(page, '目前区内三家中试平台的平均开机率不到四成。');
    await page.getByRole('button', { name: '把所选文字添加为建议' }).click();
    await page.getByRole('button', { name: '确定' }).click();
    expect(await page.locator('.row.chosen').textContent()).toContain('审阅者添加');
  }

  const shown = (page: Page) => page.locator('.row:not(.rejected) .words').allTextContents();

  it('is kept by the browser, saved to a file, and applied by extract', async () => {
    const { page, troubles } = await open('one.html');
    await reviewFour(page);
    expect(await page.locator('.judged').textContent()).toBe('已审阅 5 / 23');
    expect(await page.locator('.about .count').textContent()).toBe('1 篇报道，9 位发言人，22 条建议 （另否定 1 条）');
    expect(await page.locator('#rows-title').textContent()).toBe('建议 22 （另否定 1 条）');
    const wanted = await shown(page);
    expect(wanted).toContain('目前区内三家中试平台的平均开机率不到四成');
    // Chromium may lose what a page stored right before the page goes, so this one stays while another is opened.
    const again = await page.context().newPage();
    const reopened = async () => {
      await again.goto(page.url());
      return shown(again);
    };
    await expect.poll(reopened).toEqual(wanted);
    const download = again.waitForEvent('download');
    await again.getByRole('button', { name: '保存审阅结果' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('corrections.jsonl');
    await saved.saveAs(pathOf('corrections.jsonl'));
    const args = ['extract', fixture('d01'), '--corrections', 'corrections.jsonl', '-f', 'json', '--ledger'];
    const { stdout, stderr } = await run(...args);
    const [document] = JSON.parse(stdout);
    const found = document.speakers.flatMap((speaker: { proposals: object[] }) => speaker.proposals);
    found.sort((one: { start: number }, other: { start: number }) => one.start - other.start);
    expect(found.map(({ text }: { text: string }) => text)).toEqual(wanted);
    expect(document.speakers.find(({ name }: { name: string }) => name === '钱学礼')).toMatchObject({
      title: '委员',
    });
    expect(document).not.toHaveProperty('text');
    expect([stderr, troubles]).toEqual(['', []]);
  });

  it('measures the program', async () => {
    const { page } = await open('one.html');
    await reviewFour(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存审阅结果' }).click();
    await (await download).saveAs(pathOf('judged.jsonl'));
    const { stdout, code } = await run('eval', '--corrections', 'judged.jsonl', fixture('d01'));
    const rows = stdout.split('\n').map((line) => line.split('│').map((cell) => cell.trim()));
    expect(rows.find(([, measure]) => measure === 'exact')?.slice(2, 8)).toEqual([
      '4',
      '4',
      '2',
      '0.500',
      '0.500',
      '0.500',
    ]);
    expect(rows.find(([, measure]) => measure === 'attributed')?.[4]).toBe('1');
    expect(stdout).toContain('reports: 1 · proposals judged: 5 · not judged: 18');
    expect(code).toBe(0);
  });

  it('goes on from a file in another browser', async () => {
    const first = await open('one.html');
    await reviewFour(first.page);
    const wanted = await shown(first.page);
    const download = first.page.waitForEvent('download');
    await first.page.getByRole('button', { name: '保存审阅结果' }).click();
    await (await download).saveAs(pathOf('other.jsonl'));
    const { page } = await open('one.html');
    await page.locator('input[type=file]').setInputFiles(pathOf('other.jsonl'));
    await page.getByText('读入 5 条审阅结果').waitFor();
    expect(await shown(page)).toEqual(wanted);
  });

  it('takes back what was decided', async () => {
    const { page } = await open('one.html');
    const before = await shown(page);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    expect(await shown(page)).toEqual(before.slice(1));
    await page.locator('.row').first().getByRole('button', { name: '撤销' }).click();
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('.judged').textContent()).toBe('已审阅 0 / 22');
  });

  it.each([
    ['beside the selection', '把所选文字添加为建议'],
    ['above the rows', '添加遗漏的建议'],
  ])('adds what is selected by the button %s', async (_what, name) => {
    const { page } = await open('one.html');
    await select(page, '目前区内三家中试平台的平均开机率不到四成。');
    await page.getByRole('button', { name }).click();
    expect(await page.locator('.chosen-words').textContent()).toBe('建议全文 目前区内三家中试平台的平均开机率不到四成');
  });

  it.each([1280, 360])('offers to add right below the selection in a window of %i pixels', async (width) => {
    const { page } = await open('one.html', { viewport: { width, height: 740 } });
    await select(page, '目前区内三家中试平台的平均开机率不到四成。');
    const button = page.getByRole('button', { name: '把所选文字添加为建议' });
    const bottom = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
    const { x, y, width: own } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    expect(y - bottom).toBeCloseTo(5, -1);
    expect([x >= 0, x + own <= width]).toEqual([true, true]);
  });

  it('shows what is to be changed amid its lines', async () => {
    const { page } = await open('one.html', { viewport: { width: 360, height: 740 } });
    for (const key of ['j', 'j', 'j', 'j', 'j', 'j', 'e']) await page.keyboard.press(key);
    const [above, below] = await page.locator('dialog textarea').evaluate((field) => {
      return [field.scrollTop, field.scrollHeight - field.clientHeight - field.scrollTop];
    });
    expect(above).toBeGreaterThan(0);
    expect(below).toBeGreaterThan(0);
  });

  it('says so where the browser keeps nothing', async () => {
    const { page, troubles } = await open('one.html', {}, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    expect(await page.getByRole('alert').textContent()).toContain('浏览器不允许在此保存');
    expect(troubles).toEqual([]);
  });
});

/** Selects these words of the text, as a mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const pieces = Array.from(document.querySelectorAll('.text [data-start]'));
    const piece = pieces.find(({ textContent }) => textContent?.includes(wanted));
    const node = piece?.firstChild;
    if (!node) throw new Error(`no piece holds ${wanted}`);
    const start = node.textContent?.indexOf(wanted) ?? 0;
    getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, words);
}
