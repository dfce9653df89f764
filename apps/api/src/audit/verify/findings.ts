/** What can be wrong with a chain, or with an export of it. */
export type ProblemKind =
  | 'not-an-export'
  | 'wrong-key'
  | 'changed-entry'
  | 'broken-link'
  | 'missing-entries'
  | 'bad-signature'
  | 'contradicted'
  | 'changed-file'
  | 'missing-end';

/** One thing that is wrong, in a sentence for people. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The entry that it was found at. */
  readonly seq?: number;
  readonly sentence: string;
}

/** What came of looking through a chain. */
export interface Findings {
  /** Whose chain; undefined where nothing could be read. */
  readonly chain?: string;
  /** Whether nothing is wrong. */
  readonly intact: boolean;
  /** How many entries were checked. */
  readonly entries: number;
  /** How many times entries are left out in between, where that is no fault: the export was narrowed. */
  readonly gaps: number;
  /** How many checkpoints were checked. */
  readonly checkpoints: number;
  /** Up to which entry a signature vouches for the chain; 0 where none does. */
  readonly signedUpTo: number;
  /** What is wrong, the first thing first; no more than a hundred. */
  readonly problems: readonly Problem[];
  /** All of it, for people. */
  readonly sentences: readonly string[];
}
