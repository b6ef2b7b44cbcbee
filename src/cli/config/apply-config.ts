import type { Command, Option } from 'commander';
import type { FoundConfig } from './find-config.js';

/** Gives a command the defaults and words of a configuration; what its command line says stays. */
export function applyConfig(command: Command, { options = {}, lexicon = {}, file }: FoundConfig): void {
  for (const [name, value] of Object.entries(options)) {
    const option = command.options.find(({ long }) => long === `--${name}` || long === `--no-${name}`);
    if (!option || isSaid(command, option)) continue;
    command.setOptionValueWithSource(option.attributeName(), toValue(value), 'config');
  }
  command.setOptionValueWithSource('lexicon', lexicon, 'config');
  command.setOptionValueWithSource('config', file, 'config');
}

function isSaid(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === 'cli';
}

/** The command line knows numbers as texts. */
function toValue(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
