// Runs what a README shows, as a reader of that README would see it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a terminal shows after `npx proposals …`, in a folder that holds the project's fixtures. */
export function runCommand(command, locale) {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-readme-'));
  try {
    symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'junction');
    const shown = toTerminal(command.replace(/^npm ci && /, ''));
    const program = `"${process.execPath}" "${join(root, 'bin/proposals.js')}"`;
    // Node warns where both are set, and an empty FORCE_COLOR counts as set.
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const env = { ...inherited, LC_ALL: locale, NO_COLOR: '1' };
    const options = { cwd: folder, env, encoding: 'utf8', shell: true };
    return spawnSync(`(${shown.replaceAll('npx proposals', program)}) 2>&1`, options).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program of the library prints; it finds `proposals` as its user would. */
export function runProgram(code) {
  const options = { cwd: root, encoding: 'utf8', input: code };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], options);
  return stdout + stderr;
}

/** A command that is shown with its output stands in a terminal, where a table is the format that is not named. */
function toTerminal(command) {
  const hasTable = / extract /.test(command) && !/ (-f|--format|-o|--output) |[|>]/.test(command);
  return hasTable ? `${command} --format table` : command;
}
