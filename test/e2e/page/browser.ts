import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { patience } from '../../patience.js';
import { proposals, root } from '../program.js';

/** Where a Chromium may be; CHROME_PATH names another one. */
const places = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the tests of the page run in; null where there is none. */
const browserPath: string | null = places.find((place) => place !== '' && existsSync(place)) ?? null;

/** A page in a window of its own, and everything that went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** A folder with pages in it, and a browser to open them in. */
export interface Desk {
  /** The path of a file in the folder. */
  readonly pathOf: (name: string) => string;
  /** Opens a file of the folder, at a place behind `#`; `prepare` runs on the page before anything of it. */
  readonly open: (place: string, options?: BrowserContextOptions, prepare?: () => void) => Promise<Opened>;
  /** Runs the built program in the folder. */
  readonly run: (...args: string[]) => ReturnType<typeof proposals>;
}

/** The path of one of the reports that come with the project. */
export function fixture(name: string): string {
  return join(root, `fixtures/reports/${name}.txt`);
}

/**
 * Tests of the page in a browser: `one.html` is a report in Chinese, `archive.html` four in English. Left out, with a
 * notice, where there is no browser.
 */
export function describeInBrowser(name: string, define: (desk: Desk) => void): void {
  if (browserPath === null) {
    process.stderr.write('The tests of the page are left out: there is no Chromium; name one in CHROME_PATH.\n');
  }
  describe.skipIf(browserPath === null)(name, () => {
    let browser: Browser;
    let folder: string;
    const pathOf = (file: string) => join(folder, file);
    const run = (...args: string[]) => proposals(args, { cwd: folder });
    beforeAll(async () => {
      browser = await startBrowser(browserPath ?? '');
      folder = await mkdtemp(join(tmpdir(), 'proposals-'));
      await run('extract', fixture('d01'), '-o', 'one.html', '--headings', 'zh');
      await run('extract', ...['d01', 'd03', 'd07', 'd12'].map(fixture), '-o', 'archive.html', '--headings', 'en');
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    const urlOf = (place: string) => {
      const [file = '', hash] = place.split('#');
      return `${pathToFileURL(pathOf(file)).href}${hash === undefined ? '' : `#${hash}`}`;
    };
    define({ pathOf, run, open: (place, ...more) => openUrl(browser, urlOf(place), ...more) });
  });
}

/** Starts it, without a word to the network. */
function startBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const args = ['--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet];
  return chromium.launch({ executablePath, args, timeout: patience });
}

async function openUrl(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: () => void = () => {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url.split('#')[0] && !request.url().startsWith('blob:')) troubles.push(request.url());
  });
  await page.addInitScript(prepare);
  await page.goto(url);
  return { page, troubles };
}
