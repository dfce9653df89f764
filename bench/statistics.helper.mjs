// What is made of numbers that were measured in rounds. Only numbers of the same round are held against each other: what
// the machine did besides meets both.

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values) {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest of some numbers that at least such a share of them (0 to 1) does not exceed. */
export function percentile(values, share) {
  if (values.length === 0) throw new RangeError('There is no percentile of nothing.');
  return Float64Array.from(values).sort()[Math.max(0, Math.ceil(share * values.length) - 1)];
}

/** One against the other, round by round. */
export function ratios(values, standards) {
  if (values.length !== standards.length) throw new RangeError('They are not of the same rounds.');
  return values.map((value, round) => value / standards[round]);
}

/** The middle, the least and the greatest of some numbers. */
export const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });
