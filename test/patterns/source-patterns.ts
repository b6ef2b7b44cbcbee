import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { vi } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** A regular expression and the file of src that it stands in. */
export interface SourcePattern {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The files of src, by their paths from there. */
export const sourceFiles: readonly string[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

/** The regular expressions that a file spells out, and how many more it builds from strings at its top level or below. */
export function readPatterns(file: string): { literals: SourcePattern[]; builds: number } {
  const { code } = transformSync(readFileSync(source + file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const nodes = [...walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
  return {
    literals: nodes.flatMap((node) =>
      'regex' in node ? [{ file, ...(node.regex as Omit<SourcePattern, 'file'>) }] : [],
    ),
    builds: nodes.filter(buildsPattern).length,
  };
}

/** Imports every file of src anew, whatever the worker has loaded, and tells which regular expressions they build from strings. */
export async function collectBuilt(): Promise<SourcePattern[]> {
  vi.resetModules();
  const built: SourcePattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      const file = callerIn(source, new Error().stack ?? '');
      if (file) built.push({ file, pattern: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of sourceFiles) await import(`${source}${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** The file of `folder` that called the function on top of a stack trace, or null where another one did. */
function callerIn(folder: string, stack: string): string | null {
  const [, , caller = ''] = stack.split('\n');
  const at = caller.indexOf(folder);
  return at < 0 ? null : caller.slice(at + folder.length).replace(/[?:].*$/, '');
}

function buildsPattern(node: Node): boolean {
  return (
    (node.type === 'NewExpression' || node.type === 'CallExpression') &&
    'callee' in node &&
    (node.callee as { name?: string }).name === 'RegExp'
  );
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* walk(child);
}
