import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Of a hundred files of a news archive, one holds proposals, and eleven more a trigger that is a noun. */
const shares = { proposing: 1, mentioning: 11 };

/** How many sentences make a file of 1.5 KB. */
const sentencesEach = 18;

const triggers = /[建提倡][议議]|呼[吁籲]|建言|主[张張]/;
const mention = '会议听取了各方面的意见建议。';

/**
 * `count` reports made of the sentences of the project's fixtures, as `{name, text}`: names, numbers and order varied,
 * most of them without any proposal, as in archives of the press. The same for every call.
 */
export function* composeArchive(count) {
  const reports = readFolder('reports').map((text) => text.trimEnd());
  const names = readFolder('gold').flatMap((json) => JSON.parse(json).speakers.flatMap(({ name }) => name ?? []));
  const sentences = reports
    .flatMap((text) => text.match(/[^。\n]{10,}。/g))
    .filter((sentence) => !triggers.test(sentence));
  const random = toRandom(1);
  for (let i = 0; i < count; i++) {
    const percent = random(100);
    const plain = compose(sentences, random, percent < shares.proposing + shares.mentioning ? [mention] : []);
    const text = percent < shares.proposing ? reports[random(reports.length)] : plain;
    yield { name: toName(i), text: vary(text, names, random) };
  }
}

/** `2013/05/00042.txt`: a folder a month, 200 reports in each. */
function toName(i) {
  const month = Math.floor(i / 200);
  const folder = `${2000 + Math.floor(month / 12)}/${String((month % 12) + 1).padStart(2, '0')}`;
  return `${folder}/${String(i).padStart(6, '0')}.txt`;
}

function compose(sentences, random, extra) {
  const chosen = Array.from({ length: sentencesEach }, () => sentences[random(sentences.length)]);
  const [head, ...rest] = [...chosen, ...extra];
  const paragraphs = rest.map((sentence, i) => (i % 4 === 3 ? `${sentence}\n` : sentence)).join('');
  return `${head.slice(0, 20)}\n${paragraphs}`;
}

function vary(text, names, random) {
  const renamed = names.reduce(
    (done, name) => (done.includes(name) ? done.replaceAll(name, names[random(names.length)]) : done),
    text,
  );
  return `${renamed.replace(/\d/g, () => random(10))}\n`;
}

function readFolder(name) {
  const folder = join(fixtures, name);
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** A generator of whole numbers below a limit (the one of Lehmer, with the constants of Park and Miller). */
function toRandom(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
