import { type Findings, type Operation, type Violation } from '../history.d.mts';

/** Holds a history, and what was found at its end, against all rules. */
export declare function check(evidence: { readonly operations: readonly Operation[]; readonly findings: Findings }): {
  readonly checks: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
};
