// npm run pictures: makes the pictures of both READMEs again, from fixtures, in a Chromium (CHROME_PATH, else Debian's).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { eastAsianWidth } from 'get-east-asian-width';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = ['d01', 'd03', 'd07', 'd12'].map((name) => `fixtures/reports/${name}.txt`);
const languages = { en: 'en_US.UTF-8', zh: 'zh_CN.UTF-8' };

const scratch = mkdtempSync(join(tmpdir(), 'proposals-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  for (const [language, locale] of Object.entries(languages)) {
    await drawPage(language);
    await drawTable(language, locale);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/** The page with a proposal chosen and two reviewed. */
async function drawPage(language) {
  const file = join(scratch, `${language}.html`);
  run(['extract', ...reports, '-o', file, '--headings', language]);
  const page = await browser.newPage({ viewport: { width: 1080, height: 640 } });
  await page.goto(pathToFileURL(file).href);
  for (const key of ['j', 'a', 'j', 'x', 'j']) await page.keyboard.press(key);
  await page.screenshot({ path: join(root, `docs/page.${language}.png`) });
  await page.close();
}

/** A table as a terminal shows it: each character in cells of one width. */
async function drawTable(language, locale) {
  const text = run(['extract', 'fixtures/reports/d05.txt', '-f', 'table'], { LC_ALL: locale });
  const shown = Array.from(`$ proposals extract fixtures/reports/d05.txt\n${text}`, (character) => ({
    character,
    columns: eastAsianWidth(character.codePointAt(0)),
  }));
  const page = await browser.newPage({ viewport: { width: 900, height: 400 } });
  await page.setContent(`<style>
    body { margin: 0 }
    pre { display: inline-block; margin: 0; padding: 14px 18px; background: #17181b; color: #e9e7e2 }
    pre { font: 14px/1.18 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace }
    i { display: inline-block; font-style: normal }
  </style><pre></pre>`);
  await page.locator('pre').evaluate((pre, characters) => {
    for (const { character, columns } of characters) {
      const cell = pre.appendChild(document.createElement(character === '\n' ? 'br' : 'i'));
      cell.textContent = character === '\n' ? '' : character;
      cell.style.width = `${columns}ch`;
    }
  }, shown);
  await page.locator('pre').screenshot({ path: join(root, `docs/table.${language}.png`) });
  await page.close();
}

function run(args, env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' };
  return spawnSync(process.execPath, [join(root, 'bin/proposals.js'), ...args], options).stdout;
}
