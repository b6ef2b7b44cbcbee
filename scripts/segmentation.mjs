// npm run segmentation: what cutting reports into words by nodejieba would add to the grammar, on the annotated reports of
// fixtures/: where a name ends, and whether a sentence in a scope calls for action.
import { readdirSync, readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { extract, rules } from '../dist/index.js';

/** Units are judged by what was learnt from the other folds. */
const folds = 5;

/** What decides sentences within a scope. */
const callRules = new Set(rules.flatMap(({ name, decides }) => (/proposal$/.test(decides) ? [name] : [])));

const started = performance.now();
nodejieba.load();
const loading = performance.now() - started;
const reports = ['fixtures/', 'fixtures/annotated/'].flatMap(readFolder);
const words = new Map();

console.log(`loading the dictionary: ${(loading / 1000).toFixed(2)} s`);
measureNames();
measureCalls();

function readFolder(folder) {
  return readdirSync(`${folder}gold`).map((name) => {
    const gold = JSON.parse(readFileSync(`${folder}gold/${name}`, 'utf8'));
    const text = readFileSync(`${folder}reports/${gold.text}`, 'utf8');
    return { gold, text, document: extract(text, { file: gold.text, ledger: true }) };
  });
}

/** How often the grammar has a name, and how often it is one word, from end to end, where it stands first. */
function measureNames() {
  const counts = { names: 0, grammar: 0, words: 0, onlyWords: 0 };
  for (const { gold, text, document } of reports) {
    const found = new Set(document.speakers.map(({ name }) => name));
    for (const { name } of gold.speakers) {
      const at = name === null ? -1 : text.indexOf(name);
      if (at < 0) continue;
      const isWord = isCutOut(text, at, name);
      counts.names += 1;
      counts.grammar += found.has(name);
      counts.words += isWord;
      counts.onlyWords += isWord && !found.has(name);
    }
  }
  const share = (count) => `${((100 * count) / counts.names).toFixed(1)} %`;
  console.log(
    `${counts.names} names: the grammar has ${share(counts.grammar)}; one word where they stand first: ${share(counts.words)}`,
  );
  console.log(`  missed by the grammar: ${counts.names - counts.grammar}, of which one word: ${counts.onlyWords}`);
}

function isCutOut(text, at, name) {
  const start = text.lastIndexOf('\n', at) + 1;
  let place = start;
  for (const word of cut(text.slice(start, (text.indexOf('\n', at) + 1 || text.length + 1) - 1))) {
    if (place === at) return word === name;
    place += word.length;
  }
  return false;
}

/** How often the rules tell a call from a statement, and how often words or pairs of characters do that were learnt from others. */
function measureCalls() {
  const units = reports.flatMap(toUnits);
  const features = {
    words: (text) => cut(text),
    pairs: (text) => Array.from(text.slice(1), (_, i) => text.slice(i, i + 2)),
  };
  console.log(`${units.length} sentences in scopes: the rules are right on ${rate(units, (unit) => unit.rules)}`);
  for (const [name, toFeatures] of Object.entries(features)) {
    const odds = learn(units, toFeatures);
    console.log(`  ${name} alone: ${rate(units, (_, i) => odds[i] > 0)}`);
    for (const least of [3, 6, 12])
      console.log(
        `  rules, but ${name} where their odds are above e^${least}: ` +
          rate(units, (unit, i) => (Math.abs(odds[i]) > least ? odds[i] > 0 : unit.rules)),
      );
  }
}

/** The sentences in the scopes of each report, each with what the rules say and what the annotators did. */
function toUnits({ gold, text, document }, report) {
  const proposals = gold.speakers.flatMap((speaker) => speaker.proposals.map(bare));
  return (document.ledger ?? [])
    .filter(({ rule }) => callRules.has(rule))
    .map(({ start, end, fate }) => ({ report, text: bare(text.slice(start, end)), rules: fate === 'proposal' }))
    .map((unit) => ({ ...unit, call: proposals.some((proposal) => unit.text.includes(proposal)) }));
}

function bare(text) {
  return text.replace(/\s+/g, '');
}

function rate(units, judge) {
  const right = units.filter((unit, i) => judge(unit, i) === unit.call).length;
  return `${((100 * right) / units.length).toFixed(1)} %`;
}

/** Log odds that each unit is a call, by naive Bayes over the units of the other folds, smoothed by how often a feature is met at all. */
function learn(units, toFeatures) {
  const odds = new Array(units.length).fill(0);
  const sets = units.map(({ text }) => new Set(toFeatures(text)));
  for (let fold = 0; fold < folds; fold++) {
    const isOther = ({ report }) => report % folds !== fold;
    const counts = { true: new Map(), false: new Map() };
    const totals = { true: 0, false: 0 };
    units.forEach((unit, i) => {
      if (!isOther(unit)) return;
      totals[unit.call] += 1;
      for (const feature of sets[i]) counts[unit.call].set(feature, (counts[unit.call].get(feature) ?? 0) + 1);
    });
    const all = (feature) => (counts.true.get(feature) ?? 0) + (counts.false.get(feature) ?? 0);
    const share = (feature) => all(feature) / (totals.true + totals.false);
    const weight = (call, feature) =>
      Math.log(((counts[call].get(feature) ?? 0) + share(feature)) / (totals[call] + 1));
    const weigh = (feature) => (all(feature) > 0 ? weight(true, feature) - weight(false, feature) : 0);
    units.forEach((unit, i) => {
      if (isOther(unit)) return;
      odds[i] = Math.log(totals.true / totals.false);
      for (const feature of sets[i]) odds[i] += weigh(feature);
    });
  }
  return odds;
}

function cut(text) {
  if (!words.has(text)) words.set(text, nodejieba.cut(text, true));
  return words.get(text);
}
