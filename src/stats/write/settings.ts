import type { WriteSettings } from '../../write/index.js';
import type { Statistics } from '../types.js';

/** What a writer of statistics is told; the same as a writer of proposals, but for columns and warnings. */
export type StatsSettings = Omit<WriteSettings, 'columns' | 'tell'>;

/** Turns statistics into one output. */
export type StatsWriter = (statistics: Statistics, settings: StatsSettings) => string;
