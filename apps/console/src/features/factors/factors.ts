import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';

/** A way to show a second factor. */
export type FactorMethod = 'totp' | 'passkey' | 'recovery-code';

/** Which second factors the reader has. */
export const factorsQuery = queryOptions({ queryKey: ['factors'], queryFn: () => data(api.GET('/api/auth/factors')) });

/** What changes with a factor that is added, removed or used. */
export const factorsChanged = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    [factorsQuery.queryKey, ['passkeys'], ['sessions']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );

/** How the reader can show a second factor. */
export function methodsOf(factors: {
  readonly totpSince: string | null;
  readonly passkeys: number;
  readonly recoveryCodes: number;
}): FactorMethod[] {
  const has: readonly (readonly [FactorMethod, boolean])[] = [
    ['totp', factors.totpSince !== null],
    ['passkey', factors.passkeys > 0],
    ['recovery-code', factors.recoveryCodes > 0],
  ];
  return has.filter(([, there]) => there).map(([method]) => method);
}
