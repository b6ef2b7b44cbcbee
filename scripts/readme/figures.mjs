// The tables of figures, in the two languages of the READMEs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toFigures } from '../../dist/index.js';
import { measure } from '../eval/measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scorer = fileURLToPath(new URL('../../../shared/eval/score.mjs', import.meta.url));

const words = {
  en: {
    layouts: [
      'layout',
      'reports',
      'proposals',
      'precision',
      'recall',
      'F1',
      'overlap F1',
      'attributed F1',
      'speaker F1',
    ],
    sets: ['set', 'reports', 'proposals', 'precision', 'recall', 'F1', 'overlap F1', 'attributed F1', 'speaker F1'],
    fields: ['organization', 'post', 'affiliation', 'title', 'source', 'published', 'held'],
    names: {
      turn: 'turns',
      narrative: 'narrative',
      'post-posed': 'quotation first',
      minutes: 'minutes',
      mixed: 'mixed',
      annotated: 'further reports',
      all: '**all**',
      composed: 'composed',
      broadcast: 'broadcast',
      '.': 'district website',
    },
  },
  zh: {
    layouts: ['体例', '篇数', '建议数', '准确率', '召回率', 'F1', '重合 F1', '归属 F1', '发言人 F1'],
    sets: ['语料', '篇数', '建议数', '准确率', '召回率', 'F1', '重合 F1', '归属 F1', '发言人 F1'],
    fields: ['单位', '职务', '界别', '标题', '来源', '发布日期', '会议日期'],
    names: {
      turn: '逐人发言',
      narrative: '叙述',
      'post-posed': '引语在前',
      minutes: '纪要',
      mixed: '混合',
      annotated: '其他报道',
      all: '**合计**',
      composed: '自拟',
      broadcast: '广播电视新闻',
      '.': '区政府网站',
    },
  },
};

/** The rows of figures on the project's own reports, once they have been asked for. */
let measured;

/** The figures on the project's own reports, layout by layout. */
export function toLayoutTable(language) {
  const { layouts, names } = words[language];
  measured ??= measure();
  const rows = measured.map(({ layout, reports, scores }) => {
    const { precision, recall, f1 } = toFigures(scores.exact);
    const others = ['overlap', 'attributed', 'speaker'].map((name) => toFigures(scores[name]).f1);
    return [names[layout], reports, scores.exact.gold, ...[precision, recall, f1, ...others].map(toFigure)];
  });
  return toMarkdown(layouts, rows);
}

/** The figures on all sets of reports that stand beside the project, or null where none do. */
export function toSetTable(language) {
  if (!existsSync(scorer)) return null;
  const { sets, fields, names } = words[language];
  const run = spawnSync(process.execPath, [scorer, '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const rows = Object.entries(JSON.parse(run.stdout).sets).map(([name, set]) => [
    names[name],
    set.reports,
    set.gold,
    ...[set.proposal.p, set.proposal.r, set.proposal.f1, set.overlap.f1, set.attributed.f1, set.speaker.f1].map(
      toFigure,
    ),
    ...[set.fields.organization, set.fields.title, set.fields.affiliation].map(toFigure),
    ...[set.meta.title, set.meta.source, set.meta.published_on, set.meta.held_on].map(toFigure),
  ]);
  return toMarkdown([...sets, ...fields], rows);
}

function toFigure(figure) {
  return figure === undefined ? '–' : figure.toFixed(3);
}

function toMarkdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('');
}
