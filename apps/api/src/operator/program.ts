import { Command } from 'commander';
import { version } from '../core/version.js';
import { type OperatorCommand } from './command.js';
import { commands, groups } from './registry.js';

/** A command with what was given to it. */
export interface Chosen {
  readonly command: OperatorCommand;
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The tool's commands as `commander` reads them.
 * @param choose told which one is meant, once
 */
export function createProgram(choose: (chosen: Chosen) => Promise<void>): Command {
  const program = new Command('latchkey')
    .description(
      'Runs and looks after a Latchkey server. Settings come from the environment and .env, as for the server.',
    )
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what there is.')
    .exitOverride();
  const parents = new Map<string, Command>();
  for (const command of commands) {
    const words = command.name.split(' ');
    add(words.length > 1 ? groupOf(program, parents, words[0]) : program, words.at(-1) ?? '', command, choose);
  }
  return program;
}

function groupOf(program: Command, parents: Map<string, Command>, name: string): Command {
  let group = parents.get(name);
  if (!group)
    parents.set(
      name,
      (group = program
        .command(name)
        .description(groups[name] ?? '')
        .helpCommand(false)),
    );
  return group;
}

function add(parent: Command, word: string, command: OperatorCommand, choose: (chosen: Chosen) => Promise<void>): void {
  const parsed = parent.command(word).summary(command.summary).description(descriptionOf(command));
  for (const [name, description] of command.args ?? []) parsed.argument(name, description);
  for (const [flags, description] of command.required ?? []) parsed.requiredOption(flags, description);
  for (const [flags, description] of command.options ?? []) parsed.option(flags, description);
  if (command.json) parsed.option('--json', 'prints the result as JSON, for programs');
  parsed.action(() => choose({ command, args: parsed.processedArgs as string[], options: parsed.opts() }));
}

const descriptionOf = ({ summary, details }: OperatorCommand): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.${details ? `\n\n${details}` : ''}`;
