import { type Config } from '@latchkey/config';
import { type Lifecycle } from '../runtime/lifecycle.js';
import { type ProgressLine } from '../runtime/progress-line.js';
import { type ExitCode } from './exit-codes.js';

/** What a command is given. */
export interface CommandCall {
  /** The arguments, in the order in which the command declares them. An optional one that is left out is undefined. */
  readonly args: readonly (string | undefined)[];
  /** The options by their names in camelCase. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The settings of the server, read when they are asked for. @throws ConfigError when they are not usable */
  readonly config: () => Config;
  /** Remembers what is to be closed at the end, however that comes. */
  readonly lifecycle: Lifecycle;
  /** Asks for an end in order. */
  readonly signal: AbortSignal;
  /** Tells people something at once; nobody with `--json`. */
  readonly say: (line: string) => void;
  /** Tells how far a long work has come, on standard error. */
  readonly progress: ProgressLine;
}

/** What came of a command. */
export interface CommandResult {
  /** 0 unless told. */
  readonly exit?: ExitCode;
  /** What people are told at the end. */
  readonly lines?: readonly string[];
  /** What `--json` prints. */
  readonly data?: unknown;
}

/** A command of the operator's tool. */
export interface OperatorCommand {
  /** Its words, such as `keys rotate-pepper`. */
  readonly name: string;
  /** One line about it. */
  readonly summary: string;
  /** What else is to know before it is run. */
  readonly details?: string;
  /** Each as `<name>`, or `[name]` where it may be left out, with what it is. */
  readonly args?: readonly (readonly [name: string, description: string])[];
  /** Each as its flags, such as `--to <file>`, with what it does. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  /** The flags of options that cannot be left out, with what they do. */
  readonly required?: readonly (readonly [flags: string, description: string])[];
  /** Whether it has an answer for programs: then it takes `--json`. */
  readonly json: boolean;
  /** Whether it ends by itself only: it deals with signals on its own, and never answers. */
  readonly serves?: boolean;
  /** @throws StartRefused, ConfigError with one sentence for the operator */
  run(call: CommandCall): Promise<CommandResult>;
}
