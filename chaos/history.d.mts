/** What became of an attempt: nobody knows after a lost connection, a time-out or a 5xx; `unsent` has reached nobody. */
export type Outcome = 'done' | 'refused' | 'unknown' | 'unsent';

/** A value that a register got, or may have got. */
export interface Write {
  /** What holds the value, such as `credential key_01…#2`. */
  readonly register: string;
  readonly value: string;
  /** As the operation's, unless something else is said. */
  readonly outcome?: Outcome;
  /** When it happens, where that is not while the operation runs: a grace that is over later. */
  readonly start?: number;
  readonly end?: number;
}

/** A value that was seen in a register. */
export interface Read {
  readonly register: string;
  readonly value: string;
}

/** One attempt of a client, from its first byte to its answer. */
export interface Operation {
  readonly kind: string;
  readonly node: string;
  /** Milliseconds on the clock of the driver. */
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  readonly status: number;
  /** The code of a refusal or fault. */
  readonly code?: string;
  readonly writes?: readonly Write[];
  readonly reads?: readonly Read[];
  /** What the attempt makes: a row of `table` that bears `mark`, which no other one does. */
  readonly creates?: { readonly table: string; readonly mark: string; readonly number?: number };
  /** What the attempt removes, in the same words. */
  readonly ends?: { readonly table: string; readonly mark: string };
  readonly idempotencyKey?: string;
  /** A fingerprint of the answer's body. */
  readonly answer?: string;
  /** The one-time thing that is used up. */
  readonly consumes?: string;
  /** The one-time thing that nobody may use any more. */
  readonly kills?: string;
}

/** What was found in the database. */
export interface Findings {
  /** How many rows of living things bear a mark, by table. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What became of runs. */
  readonly runs: readonly { mark: string; number: number; status: string }[];
  /** The numbers of each project's runs. */
  readonly numbers: readonly { project: string; runs: number; numbers: number; highest: number; last: number }[];
  /** What is half, whenever it was seen: a sentence each. */
  readonly halves: readonly string[];
  /** How often it was looked for. */
  readonly looks: number;
}

/** What must not be. */
export interface Violation {
  readonly rule: string;
  readonly what: string;
}
