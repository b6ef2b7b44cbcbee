import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Of a hundred items of a news archive, one holds proposals, two or so, and eleven more a trigger that is a noun. */
const shares = { proposing: 1, mentioning: 11 };

/** How many sentences make a file of 1.5 KB. */
const length = 18;

const trigger = /[建提倡][议議]|呼[吁籲]|建言|主[张張]/;
const mention = '会议听取了各方面的意见建议。';

/**
 * `count` reports made of the sentences of the project's fixtures, as `{name, text}`: names, numbers and order varied,
 * most of them without any proposal, as in archives of the press. The same for every call.
 */
export function* composeArchive(count) {
  const reports = readFolder('reports');
  const names = readFolder('gold').flatMap((json) => JSON.parse(json).speakers.flatMap(({ name }) => name ?? []));
  const lines = reports.flatMap((text) => text.split('\n'));
  const proposing = lines.filter((line) => trigger.test(line));
  const sentences = lines.flatMap((line) => line.match(/[^。]{10,}。/g) ?? []).filter((each) => !trigger.test(each));
  const random = toRandom(1);
  const pick = (list) => list[random(list.length)];
  for (let i = 0; i < count; i++) {
    const percent = random(100);
    const body = Array.from({ length }, () => pick(sentences));
    if (percent < shares.proposing) body[length >> 1] = `\n${pick(proposing)}\n`;
    else if (percent < shares.proposing + shares.mentioning) body.push(mention);
    yield { name: toName(i), text: vary(toText(body), names, random) };
  }
}

/** `2004/06/010742.txt`: a folder a month, 200 reports in each. */
function toName(i) {
  const month = Math.floor(i / 200);
  const folder = `${2000 + Math.floor(month / 12)}/${String((month % 12) + 1).padStart(2, '0')}`;
  return `${folder}/${String(i).padStart(6, '0')}.txt`;
}

/** A headline, then paragraphs of four sentences. */
function toText([head, ...body]) {
  return `${head.slice(0, 20)}\n${body.map((part, i) => (i % 4 === 3 ? `${part}\n` : part)).join('')}\n`;
}

function vary(text, names, random) {
  const renamed = names.reduce(
    (done, name) => (done.includes(name) ? done.replaceAll(name, names[random(names.length)]) : done),
    text,
  );
  return renamed.replace(/\d/g, () => random(10));
}

function readFolder(name) {
  const folder = join(fixtures, name);
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** A generator of whole numbers below a limit (D. H. Lehmer's, with the constants of S. Park and K. Miller, 1988). */
function toRandom(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
