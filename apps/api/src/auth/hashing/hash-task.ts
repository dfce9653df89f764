/** A text to hash at a cost, or to hold against a hash. */
export type HashTask =
  { readonly text: string; readonly cost: number } | { readonly text: string; readonly against: string };

/** The hash, or whether it is the text's. */
export type HashResult<Task extends HashTask> = Task extends { readonly cost: number } ? string : boolean;
