/** How far a change has come among the nodes that serve. */
export interface Receipt {
  /** How many nodes have confirmed that they know of it. */
  readonly confirmedNodes: number;
  /** How many serve, this one included. One that gave no sign of life does not count any more. */
  readonly nodes: number;
  /** Since when no node goes by anything older; null where that could not be made sure of in time. */
  readonly effectiveAt: Date | null;
}

/** Knows whether all nodes know of a change. The server implements it. */
export abstract class Receipts {
  /** Resolves when every node knows of all that was committed before, or after a bound. Never fails. */
  abstract confirm(): Promise<Receipt>;
}
