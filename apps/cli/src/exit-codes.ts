/** What the code that a command ends with tells the program that ran it. */
export const exitCode = {
  done: 0,
  /** It was refused or failed: what is printed says why. A run that was watched and did not complete, too. */
  failed: 1,
  /** There is no such command or option, one lacks its value, or nobody was there to be asked. */
  usage: 2,
  /** Nobody is signed in, or not any more. */
  signedOut: 3,
  /** There is none, or none that the caller may see. */
  notFound: 4,
  /** Too many requests: later it may work. */
  limited: 5,
  /** The server did not answer. */
  away: 6,
} as const;

/** One of them. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
