import { Command as Parsed, InvalidArgumentError, Option } from 'commander';
import type { Command, Options, OptionSpec } from './command.js';
import { addCompletion } from './completion/add-completion.js';
import type { ProfileStore } from './profiles/profile-store.js';
import { commands, groups } from './registry.js';
import { version } from './version.js';

/** A command with what was given to it. */
export interface Chosen {
  readonly command: Command;
  readonly args: readonly (string | undefined)[];
  readonly options: Options;
}

type Choose = (chosen: Chosen) => Promise<void>;

/** Options that all commands have. */
const common: readonly OptionSpec[] = [
  ['--url <origin>', 'the server, such as https://api.example.com; or LATCHKEY_URL'],
  ['--profile <name>', 'which of several sign-ins; or LATCHKEY_PROFILE'],
  ['--json', 'prints JSON, for programs'],
];

/**
 * The tool's commands as `commander` reads them.
 * @param choose is told which one is meant, once
 * @param writeError prints what is wrong with the arguments
 */
export function createProgram(choose: Choose, profiles: ProfileStore, writeError: (text: string) => void): Parsed {
  const program = new Parsed('latchkey')
    .description('The command line of a Latchkey server.')
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what there is.')
    .configureOutput({ writeErr: writeError })
    .exitOverride();
  const parents = new Map<string, Parsed>();
  for (const command of commands) {
    const words = command.name.split(' ');
    add(words.length > 1 ? groupOf(program, parents, words[0]) : program, words.at(-1) ?? '', command, choose);
  }
  addCompletion(program, profiles);
  return program;
}

function groupOf(program: Parsed, parents: Map<string, Parsed>, name: string): Parsed {
  const group =
    parents.get(name) ??
    program
      .command(name)
      .description(groups[name] ?? '')
      .helpCommand(false);
  parents.set(name, group);
  return group;
}

function add(parent: Parsed, word: string, command: Command, choose: Choose): void {
  const parsed = parent.command(word).summary(command.summary).description(descriptionOf(command));
  for (const [name, description] of command.args ?? []) parsed.argument(name, description);
  for (const spec of [...(command.options ?? []), ...common]) parsed.addOption(optionOf(spec));
  parsed.action(() => choose({ command, args: parsed.processedArgs as string[], options: parsed.opts() }));
}

function optionOf([flags, description, choices]: OptionSpec): Option {
  const option = new Option(flags, description);
  if (flags.includes('<n>')) option.argParser(countOf);
  return choices ? option.choices(choices) : option;
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a number from 1 on.');
}

const descriptionOf = ({ summary, details }: Command): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.${details ? `\n\n${details}` : ''}`;
