import { Argument, type Command, type Option } from 'commander';
import type { ProfileStore } from '../profiles/profile-store.js';
import { scripts, shells } from './scripts.js';
import { suggest } from './suggest.js';

/** Adds `completion`, which prints what a shell is told, and `complete`, which it then asks. */
export function addCompletion(program: Command, profiles: ProfileStore): void {
  program
    .command('completion')
    .summary('prints what makes a shell complete commands')
    .description('Prints what makes a shell complete commands: source <(latchkey completion bash)')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action((shell: (typeof shells)[number]) => void process.stdout.write(`${scripts[shell]}\n`));
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const names = await profiles.names();
      const valuesOf = (option: Option) => (option.long === '--profile' ? names : (option.argChoices ?? []));
      const lines = suggest(program, words, valuesOf).map(([word, description]) => `${word}\t${description}\n`);
      process.stdout.write(lines.join(''));
    });
}
