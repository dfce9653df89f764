import { ConfigError, parseConfig } from '@latchkey/config';
import { CommanderError } from 'commander';
import { readEnvironment } from '../runtime/environment.js';
import { Lifecycle } from '../runtime/lifecycle.js';
import { ProgressLine } from '../runtime/progress-line.js';
import { type CommandResult } from './command.js';
import { exitCode, type ExitCode } from './exit-codes.js';
import { type Chosen, createProgram } from './program.js';
import { stopSignal } from './stop-signal.js';

/** Runs the command that the arguments name, and ends the process with its code. */
export async function operate(args: readonly string[]): Promise<void> {
  try {
    await createProgram(carryOut).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exit(error.exitCode === 0 ? exitCode.done : exitCode.usage);
  }
}

async function carryOut(chosen: Chosen): Promise<void> {
  const lifecycle = new Lifecycle();
  const progress = new ProgressLine(process.stderr);
  const json = chosen.options.json === true;
  // The server deals with signals itself, and goes on after this.
  const signal = chosen.command.serves ? new AbortController().signal : stopSignal();
  const say = (line: string): void => {
    progress.end();
    if (!json) process.stdout.write(`${line}\n`);
  };
  const config = () => parseConfig(readEnvironment());
  try {
    const result = await chosen.command.run({ ...chosen, config, lifecycle, signal, say, progress });
    if (chosen.command.serves) return;
    progress.end();
    await print(result, json);
    await lifecycle.close();
    process.exit(result.exit ?? exitCode.done);
  } catch (error) {
    progress.end();
    await giveUp(error, lifecycle, json);
  }
}

/** Resolves when it is written: a pipe may take it in parts, and the process ends right after. */
function print({ lines = [], data }: CommandResult, json: boolean): Promise<void> {
  const text = json ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join('');
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

async function giveUp(error: unknown, lifecycle: Lifecycle, json: boolean): Promise<void> {
  // What it takes to know all kinds of errors is read only when there is one: help should be there at once.
  const { explainToOperator } = await import('./explain.js');
  const sentence = explainToOperator(error);
  process.stderr.write(`${sentence}\n`);
  if (json) await print({ data: { error: sentence } }, json);
  await lifecycle.close();
  process.exit(codeOf(error));
}

const codeOf = (error: unknown): ExitCode => (error instanceof ConfigError ? exitCode.configuration : exitCode.failed);
