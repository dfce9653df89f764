import fc from 'fast-check';
import { type OperationShape } from '../contract/operation-shapes.js';
import { bodyMutations } from './body-mutations.js';
import { brokenHttp } from './broken-http.js';
import { type Draft } from './draft.js';
import { headerMutations } from './header-mutations.js';
import { type Mutation } from './mutation.js';
import { targetMutations } from './target-mutations.js';
import { validRequests } from './valid-requests.js';

const mutations: readonly Mutation[] = [...bodyMutations, ...targetMutations, ...headerMutations, brokenHttp];
/** How many requests in ten are sent as they should be. */
const valid = 1.5;

/** Requests for an operation: some as they should be, most with one thing wrong, some with two. */
export function requestsFor(operation: OperationShape): fc.Arbitrary<Draft> {
  const right = validRequests(operation);
  const odd = right.chain(mutated);
  return fc.oneof(
    { weight: valid * 10, arbitrary: right },
    { weight: 70, arbitrary: odd },
    { weight: 15, arbitrary: odd.chain((draft) => (draft.raw === undefined ? mutated(draft) : fc.constant(draft))) },
  );
}

function mutated(draft: Draft): fc.Arbitrary<Draft> {
  const fitting = mutations.filter(({ fits }) => fits?.(draft) ?? true);
  return fc.oneof(
    ...fitting.map(({ name, weight, change }) => ({
      weight: weight * 10,
      arbitrary: change(draft).map((changes) => ({
        ...draft,
        ...changes,
        oddity: draft.oddity === 'none' ? name : `${draft.oddity}, ${name}`,
        breaksHttp: Boolean(draft.breaksHttp) || Boolean(changes.breaksHttp),
        mayBeSilent: Boolean(draft.mayBeSilent) || Boolean(changes.mayBeSilent),
      })),
    })),
  );
}
