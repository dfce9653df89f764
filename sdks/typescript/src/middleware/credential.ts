import type { Place } from './options.js';

/** The headers of a request by their names in lower case, as Node has them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a client has shown. */
export interface Shown {
  readonly credential?: string;
  /** Whether it showed something that cannot be taken for one credential. */
  readonly unreadable: boolean;
}

/** Finds the one credential of a request: with two of them, nobody could say whose request it is. */
export function shownIn(headers: Headers, places: readonly Place[]): Shown {
  const shown = places.flatMap((place) => (place === 'bearer' ? bearerOf(headers) : apiKeyOf(headers)));
  if (shown.length === 0) return { unreadable: false };
  const [credential] = shown;
  return shown.length > 1 || credential === '' ? { unreadable: true } : { credential, unreadable: false };
}

/** Another scheme than Bearer is a credential too, and one that nobody here can read. */
function bearerOf({ authorization }: Headers): readonly string[] {
  return [authorization ?? []].flat().map((header) => /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '');
}

function apiKeyOf(headers: Headers): readonly string[] {
  return [headers['x-api-key'] ?? []].flat().map((header) => header.trim());
}
