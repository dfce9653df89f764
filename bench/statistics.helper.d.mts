/** The middle one of some numbers, or the mean of the two in the middle. @throws RangeError where there are none */
export function median(values: readonly number[]): number;

/** The smallest number that at least such a share of them does not exceed. @throws RangeError where there are none */
export function percentile(values: ArrayLike<number>, share: number): number;

/** One against the other, round by round. @throws RangeError where they are not as many */
export function ratios(values: readonly number[], standards: readonly number[]): number[];

/** The middle, the least and the greatest of some numbers. */
export function spread(values: readonly number[]): { median: number; min: number; max: number };
