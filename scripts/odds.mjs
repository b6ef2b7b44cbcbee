// npm run odds: learns src/lexicon/call-odds.ts, how much a character or a pair of them speaks for a call for action, from
// the annotated reports and sentences of fixtures/, and prints how well it tells reports that it has not learnt from. Needs
// a build before it, and another one after it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { extract, rules } from '../dist/index.js';

const file = 'src/lexicon/call-odds.ts';
const folds = 5;
/** How much a sentence counts: one of a scope, one that a speaker says outside of a scope, one that was written for this. */
const shares = { inScope: 1, outside: 0.3, written: 2 };
/** What is said outside of a scope is a statement, unless it has one of these. */
const modal = /应|要|须|需|望|请|尽快|建议|提议|呼吁|能否|可以|说|表示|[:：]/;
/** FTRL-Proximal (McMahan et al. 2013, Ad Click Prediction, algorithm 1): so many rounds, its rate and its penalties. */
const [rounds, rate, l1, l2] = [20, 0.3, 4, 1];
/** Tenths of log odds below which a piece is left out: two thirds of the pieces have less, and without them it tells no worse. */
const least = 4;

const { fold, toPieces } = await loadSource();
const callRules = new Set(rules.flatMap(({ name, decides }) => (/proposal$/.test(decides) ? [name] : [])));
const blockRules = new Set(rules.flatMap(({ name, decides }) => (decides === 'who speaks' ? [name] : [])));
const reports = ['fixtures/', 'fixtures/annotated/'].flatMap(readFolder);
const sentences = readSentences('fixtures/sentences.txt');

measure();
writeFileSync(file, toSource(learn([...reports.flat(), ...sentences])));

/** The functions of the grammar that say what the pieces of a text are. */
async function loadSource() {
  const contents = `
    export { toPieces } from './src/proposals/odds.ts';
    export { fold } from './src/text/fold.ts';`;
  const stdin = { contents, resolveDir: '.' };
  const options = { stdin, bundle: true, format: 'esm', platform: 'node', write: false, charset: 'utf8' };
  const { outputFiles } = await build(options);
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The sentences of each report's speakers: `{ pieces, call, share, rule }`, with the rule that decided where it is of a scope. */
function readFolder(folder) {
  return readdirSync(`${folder}gold`)
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(`${folder}gold/${name}`, 'utf8'));
      const text = readFileSync(`${folder}reports/${gold.text}`, 'utf8');
      const calls = gold.speakers.flatMap(({ proposals }) => proposals.map((proposal) => bare(proposal)));
      const { ledger } = extract(text, { file: gold.text, ledger: true });
      return ledger
        .filter(({ fate, rule }) => callRules.has(rule) || (fate === 'speech' && blockRules.has(rule)))
        .flatMap(({ start, end, rule }) => {
          const sentence = bare(text.slice(start, end));
          const proposal = calls.find((call) => sentence.includes(call));
          const inScope = callRules.has(rule);
          if (!proposal && !inScope && modal.test(sentence)) return [];
          const share = proposal || inScope ? shares.inScope : shares.outside;
          return [{ pieces: [...toPieces(proposal ?? sentence)], call: proposal !== undefined, share, rule }];
        });
    });
}

/** `+` and a call, or `-` and a statement, on each line. */
function readSentences(path) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => ({
    pieces: [...toPieces(bare(line.slice(2)))],
    call: line.startsWith('+'),
    share: shares.written,
  }));
}

/** Without blanks, and punctuation around it. */
function bare(text) {
  return fold(text.replace(/\s+/g, '')).replace(/^[“”"'(),:;。!?—、.]+|[“”"'(),:;。!?]+$/g, '');
}

/** Prints, for each bound and rule that odds may overrule, what they would do for reports that they were not learnt from. */
function measure() {
  const judged = Array.from({ length: folds }, (_, own) => {
    const weights = learn([...reports.filter((_, i) => i % folds !== own).flat(), ...sentences]);
    const others = reports.filter((_, i) => i % folds === own).flat();
    return others.map((sentence) => ({ ...sentence, odds: sum(weights, sentence.pieces) }));
  }).flat();
  console.log(
    `${reports.length} reports, by what was learnt from ${folds - 1} fifths of them and ${sentences.length} sentences:`,
  );
  for (const [rules, bounds] of [
    [
      ['item', 'imperative', 'no-call', 'unlikely'],
      [0, 0.5, 1],
    ],
    [
      ['modal', 'parallel', 'list-item'],
      [-4, -3, -2],
    ],
    [
      ['judgement', 'heading', 'addressee', 'scene'],
      [1, 2, 3],
    ],
  ]) {
    const own = judged.filter(({ rule }) => rules.includes(rule));
    for (const bound of bounds) {
      const count = (call, above) => own.filter((one) => one.call === call && one.odds > 10 * bound === above).length;
      console.log(
        `  ${rules.join(', ')} at ${bound}: above it ${count(true, true)} calls and ${count(false, true)} statements, ` +
          `below it ${count(true, false)} and ${count(false, false)}`,
      );
    }
  }
}

function sum(weights, pieces) {
  return pieces.reduce((total, piece) => total + (weights.get(piece) ?? 0), 0);
}

/** The weight of each piece, in tenths of log odds. */
function learn(examples) {
  const states = new Map();
  const weigh = ({ z, n }) => (Math.abs(z) <= l1 ? 0 : (Math.sign(z) * l1 - z) / ((1 + Math.sqrt(n)) / rate + l2));
  for (let round = 0; round < rounds; round++) {
    for (const { pieces, call, share } of mixed(examples)) {
      const own = pieces.map((piece) => states.get(piece) ?? { z: 0, n: 0 });
      const weights = own.map(weigh);
      const odds = weights.reduce((total, weight) => total + weight, 0);
      const slope = share * (1 / (1 + Math.exp(-odds)) - (call ? 1 : 0));
      pieces.forEach((piece, i) => {
        const { z, n } = own[i];
        const step = (Math.sqrt(n + slope * slope) - Math.sqrt(n)) / rate;
        states.set(piece, { z: z + slope - step * weights[i], n: n + slope * slope });
      });
    }
  }
  return new Map(
    [...states].flatMap(([piece, state]) => {
      const weight = Math.round(10 * weigh(state));
      return Math.abs(weight) < least ? [] : [[piece, weight]];
    }),
  );
}

/** The examples in another order, always the same one: neighbours are alike, and the last ones count most. */
function mixed(examples) {
  // A prime comes by each of them once, unless it divides how many they are.
  const stride = [7919, 7907].find((prime) => examples.length % prime > 0);
  return Array.from(examples, (_, i) => examples[(i * stride) % examples.length]);
}

function toSource(weights) {
  const pieces = [...weights.keys()].sort();
  const steps = [...new Set(weights.values())].sort((a, b) => b - a);
  const lines = steps.map((step) => {
    const row = pieces.filter((piece) => weights.get(piece) === step).join(' ');
    return `  [${step}, '${row.replaceAll("'", "\\'")}'],\n`;
  });
  return `/**
 * How much a character, or a pair of neighbours, of a sentence in a scope speaks for a call for action (above zero) or a
 * statement, in tenths of log odds. \`^\` stands before a clause, \`$\` behind it, \`0\` for any number. \`npm run odds\` learnt
 * them from the annotated reports and sentences of fixtures/.
 */
export const callOdds: readonly (readonly [weight: number, pieces: string])[] = [
${lines.join('')}];
`;
}
