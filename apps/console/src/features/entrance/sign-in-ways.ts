import { useRef, useState } from 'react';
import { api, data, type Wire } from '../../api/client.js';

export type SingleSignOn = NonNullable<Wire<'SignInWays'>['sso']>;

const address = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** By which ways people of an address come in, as far as it is typed. */
export interface SignInWays {
  /** Undefined where there is none, or it is not known yet. */
  readonly sso: SingleSignOn | undefined;
  /** Finds it out for an address. What goes wrong is left to the sign-in itself, which tells it. */
  readonly ask: (email: string) => Promise<SingleSignOn | undefined>;
}

/** Asks once for each address. */
export function useSignInWays(): SignInWays {
  const [sso, setSso] = useState<SingleSignOn>();
  const asked = useRef<{ email: string; answer: Promise<SingleSignOn | undefined> }>(undefined);
  const ask = (typed: string): Promise<SingleSignOn | undefined> => {
    const email = typed.trim();
    if (asked.current?.email === email) return asked.current.answer;
    const answer = address.test(email) ? find(email) : Promise.resolve(undefined);
    const current = { email, answer };
    asked.current = current;
    void answer.then((found) => {
      if (asked.current === current) setSso(found);
    });
    return answer;
  };
  return { sso, ask };
}

const find = (email: string): Promise<SingleSignOn | undefined> =>
  data(api.POST('/api/auth/identify', { body: { email } })).then(
    (ways) => ways.sso ?? undefined,
    () => undefined,
  );

/** Where the sign-in by an identity provider starts, to go on at an address of the console afterwards. */
export const startOf = ({ url }: SingleSignOn, next = '/'): string =>
  `${url}?${new URLSearchParams({ returnTo: next }).toString()}`;
