// npm run readme: brings the generated parts of both READMEs up to date. With --check it changes nothing, names what has
// drifted, and fails if anything has.
//
// Generated are: what follows the command in a `console` block, the `text` block after a `js` block (what that prints),
// and the tables between <!-- figures: … --> and <!-- /figures -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { toLayoutTable, toSetTable } from './readme/figures.mjs';
import { runCommand, runProgram } from './readme/run.mjs';

const readmes = [
  { file: 'README.md', language: 'en', locale: 'en_US.UTF-8' },
  { file: 'README.zh-CN.md', language: 'zh', locale: 'zh_CN.UTF-8' },
];

const isCheck = process.argv.includes('--check');

for (const { file, language, locale } of readmes) {
  const path = new URL(`../${file}`, import.meta.url);
  const text = readFileSync(path, 'utf8');
  const fresh = refresh(text, language, locale);
  if (fresh === text) continue;
  if (isCheck) {
    console.error(`${file} has drifted; run: npm run readme\n${firstDifference(text, fresh)}`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
    console.log(`${file} is up to date again`);
  }
}

function refresh(text, language, locale) {
  return text
    .replace(/```console\n\$ (.*npx proposals .*)\n[^`]*```/g, (_, command) => {
      return `\`\`\`console\n$ ${command}\n${runCommand(command, locale)}\`\`\``;
    })
    .replace(/```js\n([^`]*?(?:`[^`\n]*`[^`]*?)*)```\n\n```text\n[^`]*```/g, (_, code) => {
      return `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${runProgram(code)}\`\`\``;
    })
    .replace(/(<!-- figures: (\w+) -->\n)([^<]*)/g, (whole, opening, name) => {
      // The sets are no part of the project; where they are missing, the table stays as it was measured last.
      const table = name === 'layouts' ? toLayoutTable(language) : isCheck ? null : toSetTable(language);
      return table === null ? whole : `${opening}\n${table}\n`;
    });
}

function firstDifference(before, after) {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const at = fresh.findIndex((line, i) => line !== old[i]);
  return `line ${at + 1}\n- ${old[at]}\n+ ${fresh[at]}`;
}
