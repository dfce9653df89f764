import { type OperatorCommand } from './command.js';
import { keysRotatePepper } from './commands/keys-rotate-pepper.js';
import { secretsRewrap } from './commands/secrets-rewrap.js';
import { start } from './commands/start.js';

/** What the first words stand for, where a command has two. */
export const groups: Readonly<Record<string, string>> = {
  keys: 'API keys',
  secrets: 'Secrets at rest',
};

/** Every command of the tool, in the order of its help. A new one is a file in `commands` and a line here. */
export const commands: readonly OperatorCommand[] = [start, keysRotatePepper, secretsRewrap];
