import type { Connection } from './connection/connection.js';
import type { ExitCode } from './exit-codes.js';
import type { ProfileStore } from './profiles/profile-store.js';

/** What a command is given. */
export interface Call {
  /** The arguments, in the order in which the command declares them. */
  readonly args: readonly (string | undefined)[];
  /** The options by their names in camelCase. */
  readonly options: Options;
  readonly environment: NodeJS.ProcessEnv;
  readonly profiles: ProfileStore;
  /** The server, as whoever is signed in. @throws CommandFailure where nobody is */
  readonly connect: () => Promise<Connection>;
  /** Tells people something at once, beside the result: on standard error. */
  readonly say: (line: string) => void;
  /** @throws CommandFailure where they do not agree, or nobody is there */
  readonly confirm: (question: string) => Promise<void>;
}

/** What was said on the command line, beside the arguments. */
export interface Options {
  readonly json?: boolean;
  readonly profile?: string;
  readonly url?: string;
  readonly yes?: boolean;
  readonly org?: string;
  readonly project?: string;
  readonly limit?: number;
  readonly all?: boolean;
  readonly [name: string]: unknown;
}

/** What came of a command. */
export interface Result {
  /** What `--json` prints. */
  readonly data: unknown;
  /** What people are told, for a terminal of so many columns. */
  readonly text: (columns: number) => string;
  /** What `--quiet` prints, where the command takes it. */
  readonly quiet?: string;
  /** 0 unless told. */
  readonly exit?: ExitCode;
}

/** An option as `commander` reads it, what it does, and what it can be where that is a fixed set. */
export type OptionSpec = readonly [flags: string, description: string, choices?: readonly string[]];

/** A command of the tool. */
export interface Command {
  /** Its words, such as `keys create`. */
  readonly name: string;
  /** One line about it. */
  readonly summary: string;
  /** What else is to know before it is run. */
  readonly details?: string;
  /** Each as `<name>`, or `[name]` where it may be left out, with what it is. */
  readonly args?: readonly (readonly [name: string, description: string])[];
  readonly options?: readonly OptionSpec[];
  run(call: Call): Promise<Result>;
}
