import { readdirSync, readFileSync } from 'node:fs';

/** The licences of the packages that the bundles of these files hold, as these ask for. */
export function toNotices(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)]
    .sort()
    .map(toNotice)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function toNotice(folder) {
  const { name, version: installed, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `Licence: ${license}\n`;
  return `${name} ${installed}\n\n${text}`;
}
