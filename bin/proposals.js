#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { constants, Script } = require('node:vm');

const folder = join(__dirname, '../dist/cli');
const filename = join(folder, 'cli.cjs');
const argv = process.argv.slice(2);

/** The bytecode that the build kept of such a run; V8 refuses what is not its own, and compiles. */
function readBytecode(command) {
  try {
    return readFileSync(join(folder, 'bytecode', `${process.version}-${process.platform}-${process.arch}`, command));
  } catch {
    return undefined;
  }
}

const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  cachedData: readBytecode(argv[0] === 'extract' ? 'extract' : 'other'),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const { main, openStreams } = script.runInThisContext()(require, filename);

main(argv, openStreams(process)).then((code) => {
  process.exitCode = code;
});
