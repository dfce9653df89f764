import { useSyncExternalStore } from 'react';

/** What a mail gave its reader, and the page that it is for. */
let kept: { readonly page: string; readonly token: string } | undefined;
const listeners = new Set<() => void>();

/**
 * Takes the token of a mail out of the address, where it stands behind the `#`. From then on it is in no history, no
 * bookmark and no address that somebody copies, but in memory alone, until the page is left for good.
 */
function takeToken(): void {
  const text = /^#token=(.+)$/.exec(location.hash)?.[1];
  if (text === undefined) return;
  kept = { page: location.pathname.replace(/\/+$/, ''), token: decoded(text) };
  history.replaceState(history.state, '', location.pathname + location.search);
  for (const listener of listeners) listener();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

takeToken();
addEventListener('hashchange', takeToken);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The token that came with the address of a page; undefined where there was none. */
export function useMailToken(page: '/verify-email' | '/reset-password' | '/invite'): string | undefined {
  return useSyncExternalStore(subscribe, () => (kept?.page === page ? kept.token : undefined));
}

/** It was used, or is good for nothing. */
export function forgetMailToken(): void {
  kept = undefined;
  for (const listener of listeners) listener();
}
