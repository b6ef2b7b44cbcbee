import { toEscaped } from '../../text/visible.js';
import type { StatsWriter } from './settings.js';

/** The statistics as they are, in one object. */
export const writeStatsJson: StatsWriter = (statistics) => `${toEscaped(JSON.stringify(statistics, null, 2))}\n`;
