import { type RunFilter, runStatuses } from './runs/runs.js';

/** What a list is narrowed to, and where in it one is: what is no good is as if it were not there. */
export interface ListSearch {
  readonly q?: string;
  readonly offset?: number;
}

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export function listSearch(search: Record<string, unknown>): ListSearch {
  const offset = Number(search.offset);
  // A search for a number is read as one.
  const q = typeof search.q === 'number' ? String(search.q) : search.q;
  return {
    ...(typeof q === 'string' && q !== '' && { q: q.slice(0, 100) }),
    ...(Number.isSafeInteger(offset) && offset > 0 && { offset }),
  };
}

export function runSearch(search: Record<string, unknown>): RunFilter {
  const status = runStatuses.find((one) => one === search.status);
  const { workflowId } = search;
  return {
    ...(status && { status }),
    ...(typeof workflowId === 'string' && ulid.test(workflowId) && { workflowId }),
  };
}
