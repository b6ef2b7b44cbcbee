export type { Entry, Journal } from './journal.js';
export type { Outcome } from './outcome.js';
export { type ReadReport, readReports } from './read-reports.js';
export type { Reading, ReadingSettings, ReportReading } from './reading.js';
export { type RunSettings, run, toReadingSettings } from './run.js';
export type { Finished } from './task.js';
