// One Idempotency-Key has one answer, whichever node gives it and however often.

/** @param {{ operations: import('../history.d.mts').Operation[] }} evidence */
export function checkIdempotency({ operations }) {
  const answers = new Map();
  for (const { idempotencyKey, outcome, answer } of operations) {
    if (idempotencyKey === undefined || outcome !== 'done') continue;
    answers.set(idempotencyKey, (answers.get(idempotencyKey) ?? new Set()).add(answer));
  }
  const different = [...answers].filter(([, found]) => found.size > 1);
  const violations = different.map(([key, found]) => ({
    rule: 'a repeated request gets the first answer',
    what: `the Idempotency-Key ${key} was answered in ${found.size} ways`,
  }));
  return { checks: answers.size, violations };
}
