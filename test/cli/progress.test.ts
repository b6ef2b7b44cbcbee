import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openProgress } from '../../src/cli/progress.js';

beforeEach(() => vi.useFakeTimers({ toFake: ['hrtime'] }));
afterEach(() => vi.useRealTimers());

function open(columns: number) {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns });
  return { terminal, progress: openProgress(terminal), written: () => String(terminal.read() ?? '') };
}

it('shows nothing of a run that is over at once', () => {
  const { progress, written } = open(80);
  progress.show(() => 'half');
  progress.clear();
  expect(written()).toBe('');
});

it('shows a line ten times a second at most, each in place of the one before', () => {
  const { progress, written } = open(80);
  vi.advanceTimersByTime(150);
  progress.show(() => 'one');
  vi.advanceTimersByTime(50);
  progress.show(() => 'two');
  vi.advanceTimersByTime(100);
  progress.show(() => 'three');
  progress.clear();
  expect(written()).toBe('one\r\u001b[2Kthree\r\u001b[2K');
});

it('keeps to one line of the terminal', () => {
  const { progress, written } = open(10);
  vi.advanceTimersByTime(150);
  progress.show(() => '二〇二五年的报道');
  expect(written()).toBe('二〇二五');
});

it.each<[what: string, pieces: (string | Uint8Array)[], screen: string]>([
  ['the output and its warnings', ['row\n', 'warning\n'], 'one\r\u001b[2Krow\ntwo\r\u001b[2Kwarning\ntwo'],
  ['bytes', [Buffer.from('row\n')], 'one\r\u001b[2Krow\ntwo'],
  ['a line that is not whole', ['[', '{}\n'], 'one\r\u001b[2K[{}\ntwo'],
])('makes way for %s on the same terminal', (_what, pieces, screen) => {
  const { progress, terminal, written } = open(80);
  const output = progress.makeWay(terminal);
  vi.advanceTimersByTime(150);
  progress.show(() => 'one');
  for (const piece of pieces) {
    output.write(piece);
    vi.advanceTimersByTime(150);
    progress.show(() => 'two');
  }
  expect(written()).toBe(screen);
});

it('leaves an output alone that is on no terminal', () => {
  const { progress } = open(80);
  const pipe = new PassThrough();
  expect(progress.makeWay(pipe)).toBe(pipe);
});
