import type { Command, Option } from 'commander';

/** A word that a line can go on with, and what it means. */
export type Suggestion = readonly [word: string, description: string];

/** What is known here of the values of an option. */
export type Values = (option: Option) => readonly string[];

/** The words that can stand in the place of the last one, which is typed in part or not at all. */
export function suggest(program: Command, words: readonly string[], valuesOf: Values): readonly Suggestion[] {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  const { command, awaiting } = follow(program, before);
  return offered(command, awaiting, typed, valuesOf).filter(([word]) => word.startsWith(typed));
}

function offered(command: Command, awaiting: Option | undefined, typed: string, valuesOf: Values): Suggestion[] {
  if (awaiting) return valuesOf(awaiting).map((value) => [value, '']);
  const help = command.createHelp();
  if (typed.startsWith('-'))
    return help.visibleOptions(command).map(({ long, description }) => [long ?? '', description]);
  const subcommands = help
    .visibleCommands(command)
    .map((one): Suggestion => [one.name(), one.summary() || one.description()]);
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  return [...subcommands, ...values.map((value): Suggestion => [value, ''])];
}

/** Goes along the words to the command that they name; an option that still wants its value is told beside it. */
function follow(program: Command, words: readonly string[]): { command: Command; awaiting?: Option } {
  let command = program;
  let awaiting: Option | undefined;
  for (const word of words) {
    if (awaiting) {
      awaiting = undefined;
    } else if (word.startsWith('-')) {
      const option = command.options.find((one) => one.long === word);
      awaiting = option?.required ? option : undefined;
    } else {
      command = command.commands.find((one) => one.name() === word) ?? command;
    }
  }
  return { command, awaiting };
}
