export {
  type Count,
  type Figures,
  measures,
  type Score,
  type Scored,
  scoreReport,
  sumScores,
  toFigures,
} from './score.js';
