/** What the code that a command ends with tells the program that ran it. */
export const exitCode = {
  /** All is done, or all is well. */
  done: 0,
  /** It was refused or failed, or something is left to do: what is printed says what. */
  failed: 1,
  /** There is no such command or option, or one lacks its value. `EX_USAGE` of sysexits. */
  usage: 64,
  /** The environment is not usable: trying again without another one is of no use. `EX_CONFIG` of sysexits. */
  configuration: 78,
  /** It was told to stop, and did so in order. What is done is kept, and running it again goes on. */
  stopped: 130,
} as const;

/** One of them. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
