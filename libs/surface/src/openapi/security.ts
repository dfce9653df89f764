import { type CredentialPlace, sourcesFor } from '@latchkey/access';
import { type Surface } from '../surface.js';
import { type JsonSchema } from './json-schema.js';
import { type Route } from './route-catalogue.js';
import { credentialWords } from './words.js';

/** What the documents call the places where a credential is sent. */
export const securitySchemeNames: Readonly<Record<CredentialPlace, string>> = {
  cookie: 'session',
  'x-api-key': 'apiKey',
  bearer: 'bearer',
  'x-latchkey-service': 'service',
};

/** The credentials that an operation takes: those of its surface, or fewer. None for what is open to everybody. */
export function securityOf({ access }: Route, surface: Surface): JsonSchema[] {
  if (!access || access.public) return [];
  const takes = sourcesFor(surface, access).filter(({ accepts }) =>
    accepts.some((kind) => access.only?.includes(kind) ?? true),
  );
  // Examples of requests show the first: a cookie is the browser's own business.
  const shown = takes.toSorted((one, other) => Number(one.place === 'cookie') - Number(other.place === 'cookie'));
  return shown.map(({ place }) => ({ [securitySchemeNames[place]]: [] }));
}

/** The places where a surface looks for a credential, as far as any of its operations takes one there. */
export function securitySchemesOf(
  surface: Surface,
  routes: readonly Route[],
  sessionCookie: string,
): Record<string, JsonSchema> {
  const used = new Set(routes.flatMap((route) => securityOf(route, surface)).flatMap(Object.keys));
  const places = surface.credentials.filter(({ place }) => used.has(securitySchemeNames[place]));
  const schemes = places.map(({ place, accepts }) => [
    securitySchemeNames[place],
    { ...schemeOf(place, sessionCookie), description: `Takes ${credentialWords(accepts)}.` },
  ]);
  return Object.fromEntries(schemes) as Record<string, JsonSchema>;
}

function schemeOf(place: CredentialPlace, sessionCookie: string): JsonSchema {
  switch (place) {
    case 'cookie':
      return { type: 'apiKey', in: 'cookie', name: sessionCookie };
    case 'x-api-key':
      return { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
    case 'x-latchkey-service':
      return { type: 'apiKey', in: 'header', name: 'X-Latchkey-Service' };
    case 'bearer':
      return { type: 'http', scheme: 'bearer' };
  }
}
