import type { Place } from './options.js';

/** The headers of a request by their names in lower case, as Node has them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a client has shown. */
export interface Shown {
  readonly credential?: string;
  readonly place?: 'header' | 'cookie';
  /** Whether it showed something that cannot be taken for one credential. */
  readonly unreadable: boolean;
}

/**
 * Finds the one credential of a request: with two of them in headers, nobody could say whose request it is. A header beats the
 * cookie, as it does at Latchkey itself.
 */
export function shownIn(headers: Headers, places: readonly Place[]): Shown {
  const shown = places.flatMap((place) => readers[place](headers));
  if (shown.length === 0) {
    const session = places.includes('cookie') ? sessionOf(headers) : undefined;
    return { credential: session, place: 'cookie', unreadable: false };
  }
  const [credential] = shown;
  return shown.length > 1 || credential === '' ? { unreadable: true } : { credential, unreadable: false };
}

const readers: Readonly<Record<Place, (headers: Headers) => readonly string[]>> = {
  // Another scheme than Bearer is a credential too, and one that nobody here can read.
  bearer: ({ authorization }) => [authorization ?? []].flat().map((text) => /^Bearer +(\S+) *$/i.exec(text)?.[1] ?? ''),
  'x-api-key': (headers) => [headers['x-api-key'] ?? []].flat().map((text) => text.trim()),
  cookie: () => [],
};

function sessionOf({ cookie }: Headers): string | undefined {
  const pairs = [cookie ?? []].flat().flatMap((text) => text.split(';'));
  const found = pairs.map((pair) => /^\s*(?:__Host-)?latchkey_session=(.+?)\s*$/.exec(pair)?.[1]);
  return found.find((one) => one !== undefined);
}
