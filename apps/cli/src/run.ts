import { CommanderError } from 'commander';
import type { Call, Result } from './command.js';
import { connect } from './connection/connection.js';
import { exitCode, type ExitCode } from './exit-codes.js';
import { explain, type Explained } from './failures.js';
import { ProfileStore } from './profiles/profile-store.js';
import { type Chosen, createProgram } from './program.js';
import { confirm } from './terminal/confirm.js';

/** Runs the command that the arguments name, and answers the code to end with. */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<ExitCode> {
  const json = args.includes('--json');
  let wrong = '';
  let code: ExitCode = exitCode.done;
  const profiles = new ProfileStore(environment);
  const program = createProgram(
    async (chosen) => {
      code = await carryOut(chosen, environment, profiles);
    },
    profiles,
    (text) => (wrong += text),
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.done;
    const message = error.message.replace(/^error: /, '');
    if (json) writeFailure({ exit: exitCode.usage, code: 'USAGE', message });
    else process.stderr.write(wrong);
    return exitCode.usage;
  }
}

async function carryOut(
  { command, args, options }: Chosen,
  environment: NodeJS.ProcessEnv,
  profiles: ProfileStore,
): Promise<ExitCode> {
  const { profile, url, json = false } = options;
  const call: Call = {
    args,
    options,
    environment,
    profiles,
    connect: () => connect({ environment, profiles, profile, url }),
    say: (line) => void process.stderr.write(json ? `${JSON.stringify({ message: line })}\n` : `${line}\n`),
    confirm: (question) => (options.yes ? Promise.resolve() : confirm(question)),
  };
  try {
    const result = await command.run(call);
    await print(textOf(result, options.quiet === true, json));
    return result.exit ?? exitCode.done;
  } catch (error) {
    const failure = explain(error);
    if (json) writeFailure(failure);
    else process.stderr.write(`${failure.message}\n`);
    return failure.exit;
  }
}

function textOf({ data, text, quiet }: Result, onlyQuiet: boolean, json: boolean): string {
  if (json) return JSON.stringify(data, null, 2);
  if (onlyQuiet && quiet !== undefined) return quiet;
  return text(process.stdout.isTTY ? process.stdout.columns : Infinity);
}

/** Resolves when it is written: a pipe may take it in parts, and the process ends right after. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));

function writeFailure({ code, message, status, requestId }: Explained): void {
  process.stderr.write(`${JSON.stringify({ error: { code, message, status, requestId } })}\n`);
}
