import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';

describeInBrowser('the page', ({ open }) => {
  describe.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 740 } }],
  ] as const)('%s', (_name, options) => {
    it('has nothing that axe objects to', async () => {
      const { page } = await open('archive.html', options);
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ledger' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('e');
      expect(await findViolations(page)).toEqual([]);
    });

    it('is never wider than its window', async () => {
      const { page } = await open('archive.html', options);
      const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      expect(await page.evaluate(isTooWide)).toBe(false);
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      expect(await page.evaluate(isTooWide)).toBe(false);
    });
  });
});

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
