// Part of `npm ci`: builds nodejieba from source with the locked node-gyp. Its own install script is denied in
// package.json: it runs npx, which may ask, fetch a package that no lockfile holds, or not be allowed to run at all.
// npm 10 and older run it all the same, and remove nodejieba where it fails: then it is installed again, without it.
// Whatever goes wrong here, the install goes on: @node-rs/jieba then takes nodejieba's place.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A build takes 10 s, on a machine that hardly runs 10 min; a download that hangs must not hold the install up for ever. */
const timeout = 20 * 60_000;

const require = createRequire(import.meta.url);

if (!canResolve('nodejieba/package.json')) installAgain();
if (canResolve('nodejieba/package.json') && canResolve('node-gyp/package.json') && !isBuilt()) {
  const { status, error } = build();
  if (status !== 0) {
    const reason = error?.message ?? `node-gyp ended with ${status}, it takes python3, make and a C++ compiler`;
    console.log(`nodejieba was not built (${reason}); @node-rs/jieba takes its place`);
  }
}

/** Installs what the lockfile holds and is missing, without scripts. Where optional packages are left out, so is this one. */
function installAgain() {
  const npm = process.env.npm_execpath ?? '';
  if (!npm.endsWith('npm-cli.js')) return;
  spawnSync(process.execPath, [npm, 'install', '--ignore-scripts', '--no-save', '--no-audit'], { timeout });
}

/** Looks beside its package.json alone: a folder above may have another one that is built, which the program does not use. */
function isBuilt() {
  return existsSync(join(dirname(require.resolve('nodejieba/package.json')), 'build/Release/nodejieba.node'));
}

function build() {
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const directory = dirname(require.resolve('nodejieba/package.json'));
  const args = [gyp, 'rebuild', '--release', '--loglevel=error', `--directory=${directory}`, ...toHeaders()];
  return spawnSync(process.execPath, args, { timeout, encoding: 'utf8' });
}

/** The headers that stand beside this Node, if they are its own, spare a download. */
function toHeaders() {
  const nodedir = dirname(dirname(process.execPath));
  const header = join(nodedir, 'include/node/node_version.h');
  if (process.env.npm_config_nodedir || !existsSync(header)) return [];
  const numbers = [...readFileSync(header, 'utf8').matchAll(/^#define NODE_(?:MAJOR|MINOR|PATCH)_VERSION (\d+)/gm)];
  return numbers.map((match) => match[1]).join('.') === process.versions.node ? [`--nodedir=${nodedir}`] : [];
}

function canResolve(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
