// node bytecode.mjs NAME ARGUMENTS...: keeps the bytecode of all that the command line compiles in such a run, for
// bin/proposals.js to start from. In a process of its own, because V8 keeps what a process has compiled so far.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const filename = resolve('dist/cli/cli.cjs');
const folder = `dist/cli/bytecode/${process.version}-${process.platform}-${process.arch}`;
const [name, ...runs] = process.argv.slice(2);

const script = new Script(readFileSync(filename, 'latin1'), { filename });
const { main } = script.runInThisContext()(createRequire(resolve('bin/proposals.js')), filename);
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const streams = {
  stdin: process.stdin,
  stdout: nowhere,
  stderr: nowhere,
  platform: process.platform,
  env: {},
  cwd: process.cwd,
};

for (const run of runs) {
  const code = await main(run.split(' '), streams);
  if (code !== 0) throw new Error(`${run}: exit code ${code}`);
}
// V8 takes bytecode only under the flags that it was kept under: those of a fresh process, without src/cli/tune-v8.ts,
// which the run has called.
setFlagsFromString('--regexp-tier-up');
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=67584');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${name}`, script.createCachedData());
