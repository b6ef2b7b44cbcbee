import type { Command, Option } from 'commander';
import type { FoundConfig } from './find-config.js';

/** Gives a command the defaults and words of a configuration; what its command line says stays. */
export function applyConfig(command: Command, { options = {}, lexicon = {}, file }: FoundConfig): void {
  for (const [name, value] of Object.entries(options)) {
    const option = command.options.find(({ long }) => long === `--${name}` || long === `--no-${name}`);
    if (!option || isSaid(command, option) || !takes(option, value) || isNamed(command, name)) continue;
    command.setOptionValueWithSource(option.attributeName(), toValue(value), 'config');
  }
  command.setOptionValueWithSource('lexicon', lexicon, 'config');
  command.setOptionValueWithSource('config', file, 'config');
}

function isSaid(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === 'cli';
}

/** The extension of a file that the command line names comes before the format of the configuration. */
function isNamed(command: Command, name: string): boolean {
  return name === 'format' && command.getOptionValueSource('output') === 'cli' && /\.\w+$/.test(command.opts().output);
}

/** A format of extract, say, may be none of stats. */
function takes({ argChoices }: Option, value: unknown): boolean {
  return argChoices === undefined || argChoices.some((choice) => choice === value);
}

/** The command line knows numbers as texts. */
function toValue(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
