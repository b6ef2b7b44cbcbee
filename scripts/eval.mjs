// npm run eval: how often the built tool is right on the reports of fixtures/ and fixtures/annotated/.
import { toFigures } from '../dist/index.js';
import { measure } from './eval/measure.mjs';

const percent = (figure) => figure.toFixed(3).padStart(6);

console.log('layout      reports  gold found | exact  P      R     F1 | overlap F1 | attributed F1 | speaker F1');
for (const { layout, reports, scores } of measure()) {
  const exact = toFigures(scores.exact);
  console.log(
    [
      `${layout.padEnd(12)}${String(reports).padStart(6)} ${String(scores.exact.gold).padStart(6)} ${String(scores.exact.found).padStart(5)}`,
      ` ${percent(exact.precision)} ${percent(exact.recall)} ${percent(exact.f1)}`,
      `   ${percent(toFigures(scores.overlap).f1)}  `,
      `    ${percent(toFigures(scores.attributed).f1)}    `,
      `  ${percent(toFigures(scores.speaker).f1)}`,
    ].join(' |'),
  );
}
