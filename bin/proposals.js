#!/usr/bin/env node
const { readFileSync, writeSync } = require('node:fs');
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

/** The program; a checkout that was installed without scripts has none yet. */
function readProgram() {
  try {
    return readFileSync(filename, 'latin1');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    // Not by the stream, which may not have written it by the time that the process ends.
    writeSync(2, 'proposals: not built yet; run: npm run build\n');
    process.exit(2);
  }
}

const script = new Script(readProgram(), {
  filename,
  cachedData: readBytecode(argv[0] === 'extract' ? 'extract' : 'other'),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const { main, openStreams } = script.runInThisContext()(require, filename);

main(argv, openStreams(process)).then((code) => {
  process.exitCode = code;
});
