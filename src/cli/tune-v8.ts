import { setFlagsFromString } from 'node:v8';

/**
 * Has V8, from now on and in all threads, watch a function for longer before it optimizes it. The grammar has thousands
 * of functions that are called for some report now and then: at V8's own 67,584 bytes of bytecode, optimizing them, and
 * again where a report turns out otherwise, took a quarter of the time of a run over 20,000 reports in one thread and a
 * third in two. The flag is of the V8 of Node 20; later ones count otherwise, and refuse it.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
}

/**
 * Has V8 compile a pattern for the machine when it is first used, not once for its interpreter and at the second use
 * again: a run on one report uses most of the grammar's patterns a few times, and ends 4 ms sooner.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
