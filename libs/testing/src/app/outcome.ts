import { type TestAnswer } from './test-client.js';

/** An answer of the account surface in short: `200 OK`, `409 LAST_OWNER`. */
export const outcome = ({ status, body }: TestAnswer): string => `${status} ${body?.code}`;

/** Does the same thing many times at once, and tells how often it ended in what: `{ '200 OK': 1, '409 SLUG_TAKEN': 19 }`. */
export async function race(
  times: number,
  attempt: (index: number) => Promise<TestAnswer>,
): Promise<Record<string, number>> {
  const answers = await Promise.all(Array.from({ length: times }, (_, index) => attempt(index)));
  const counts: Record<string, number> = {};
  for (const one of answers.map(outcome)) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

/** The fields that an answer of the account surface says are wrong. */
export const wrongFields = ({ body }: TestAnswer): string[] =>
  ((body?.meta?.errors ?? []) as { field: string }[]).map(({ field }) => field);

/** The values of a field in every item of a list that was answered. */
export const column = ({ body }: TestAnswer, field: string): unknown[] =>
  (body.data as Record<string, unknown>[]).map((item) => item[field]);

/** An answer without what differs between any two: the request id. Two that are equal cannot be told apart. */
export const said = ({ status, body }: TestAnswer): unknown => ({
  status,
  body: { ...body, requestId: undefined, ...(body.error && { error: { ...body.error, requestId: undefined } }) },
});
