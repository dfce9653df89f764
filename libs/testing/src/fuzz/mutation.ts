import type fc from 'fast-check';
import { type Change, type Draft } from './draft.js';

/** Something that can be done to a request. */
export interface Mutation {
  readonly name: string;
  /** How often it is done, against the others. */
  readonly weight: number;
  /** Whether it can be done to this one. */
  readonly fits?: (draft: Draft) => boolean;
  readonly change: (draft: Draft) => fc.Arbitrary<Change>;
}
