import type { Command, HelpConfiguration, Option } from 'commander';
import type { Catalogue, Say } from '../messages/index.js';
import { displayWidth } from '../text/width.js';
import { allColumns } from '../write/index.js';
import { wrapWords } from './wrap-words.js';

/** Lets the program and its commands print their help in the words of a catalogue, their examples first. */
export function describeProgram(program: Command, say: Say, catalogue: Catalogue): void {
  for (const command of [program, ...program.commands]) {
    command.configureHelp(toConfiguration(command, say));
    if (examplesOf(command) in catalogue) command.addHelpText('before', toExamples(command, say));
    if (command === program || command.options.some(({ long }) => long === '--encoding')) {
      command.addHelpText('after', toText(say, 'exit-status'));
    }
  }
}

/** What a command prints on a terminal where it lacks an argument: how it is used, examples, and where to find more. */
export function toShortHelp(command: Command, say: Say): string {
  const usage = closeUp(`${toText(say, 'Usage:')} ${command.createHelp().commandUsage(command)}`);
  const more = say({ key: 'more-help', values: { command: command.name() } });
  return `\n${toExamples(command, say)}\n${usage}\n${more}\n`;
}

/** Help without the blank that follows a full-width colon, which brings a space of its own. */
export function closeUp(text: string): string {
  return text.replace(/^(\S+：) /m, '$1');
}

/** What an option means, the choices it has, and what stands for it where it is left out. */
export function describeOption({ long, argChoices, defaultValue }: Option, say: Say): string {
  const meaning = say({ key: long ?? '', values: { columns: allColumns.join(', ') } });
  const choices = argChoices && say({ key: 'choices', values: { choices: argChoices.join(', ') } });
  const usual = typeof defaultValue === 'string' && say({ key: 'default', values: { value: defaultValue } });
  return [meaning, choices, usual].filter(Boolean).join('');
}

function toConfiguration(command: Command, say: Say): HelpConfiguration {
  return {
    styleTitle: (title) => toText(say, title),
    commandDescription: (described) => toText(say, described.name()),
    subcommandDescription: (subcommand) => toText(say, subcommand.name()),
    visibleArguments: ({ registeredArguments }) => [...registeredArguments],
    argumentDescription: (argument) => toText(say, `${command.name()} ${argument.name()}`),
    optionDescription: (option) => describeOption(option, say),
    displayWidth,
    boxWrap: (text, width) => wrapWords(text, width).join('\n'),
  };
}

function toExamples(command: Command, say: Say): string {
  return `${toText(say, 'Examples:')}${toText(say, examplesOf(command))}\n`;
}

function examplesOf(command: Command): string {
  return `${command.name()} examples`;
}

function toText(say: Say, key: string): string {
  return say({ key, values: {} });
}
