import { setFlagsFromString } from 'node:v8';

/**
 * Sets V8, from now on and in all threads, for a program of many small functions and patterns, of which a report calls some
 * now and then.
 *
 * A pattern is compiled for the machine when it is first used, not once for V8's interpreter and at the second use again: a
 * run on one report ends 4 ms sooner. And a function is watched for longer before it is optimized: at V8's own 67,584 bytes
 * of bytecode, optimizing, and again where a report turns out otherwise, took a run on one report another 4 ms, one over
 * 20,000 a quarter of its time in one thread and a third in two. That flag is of the V8 of Node 20; later ones count
 * otherwise, and refuse it.
 */
export function tuneV8(): void {
  setFlagsFromString('--no-regexp-tier-up');
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
}
