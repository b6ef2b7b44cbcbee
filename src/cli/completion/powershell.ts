import { type CompletedCommand, type CompletedProgram, flagsOf } from './words.js';

/** The completion script for Windows PowerShell 5.1 and PowerShell 7; where it has nothing to offer, they offer files. */
export function toPowerShell({ commands, ...program }: CompletedProgram): string {
  const names = commands.map(({ name, description }) => quote(`${name}|${description}`));
  return `# PowerShell completion for proposals
Register-ArgumentCompleter -Native -CommandName proposals -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # What may stand behind a command, each with its description.
  $words = @{
${toEntry('', [...names, ...toFlags(program)])}
${commands.map((command) => toEntry(command.name, toFlags(command))).join('\n')}
  }
  # What may stand behind an option of a command, or as the argument of a command.
  $values = @{
${[program, ...commands].flatMap((command) => toValues(command, command === program ? '' : command.name)).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = [string]($before | Select-Object -Skip 1 | Where-Object { $_ -and $words.ContainsKey($_) } | Select-Object -First 1)
  $place = "$command $($before[-1])"
  if ($before.Count -gt 1 -and $values.ContainsKey($place)) { $offered = $values[$place] }
  elseif ($command -and -not $wordToComplete.StartsWith('-')) { $offered = $values["$command "] }
  else { $offered = $words[$command] }
  $offered | Where-Object { $_ -and $_.StartsWith($wordToComplete) } | ForEach-Object {
    $word, $description = $_ -split '\\|', 2
    if (-not $description) { $description = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $description)
  }
}
`;
}

function toFlags({ options }: CompletedCommand): string[] {
  return options.flatMap((option) => flagsOf(option).map((flag) => quote(`${flag}|${option.description}`)));
}

/** The choices of a command's options by command and flag, and those of its argument by the command and a blank. */
function toValues({ options, argument }: CompletedCommand, command: string): string[] {
  const values = options.flatMap((option) => flagsOf(option).map((flag) => [flag, option.value] as const));
  return [...values, ['', argument] as const].flatMap(([flag, value]) =>
    typeof value === 'string' ? [] : [toEntry(`${command} ${flag}`, value.map(quote))],
  );
}

function toEntry(key: string, quoted: readonly string[]): string {
  return `    ${quote(key)} = @(${quoted.join(', ')})`;
}

/** A text in single quotes; to PowerShell, the typographic ones are quotes, too. */
function quote(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
