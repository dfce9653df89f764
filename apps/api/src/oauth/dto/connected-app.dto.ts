import { ulidSpelling } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { clientIdSpelling } from '../clients/oauth-client.js';
import { type ConnectedApp } from '../grants/oauth-grant.js';

/** Which apps to list. */
export class ConnectedAppsQuery extends Wire('ConnectedAppsQuery', offsetQuery()) {}

/** An app that somebody has let in. */
export class ConnectedAppView extends Wire('ConnectedApp', {
  id: idOutput(account.ids.oauthClient, 'The app.'),
  name: z.string().meta({ description: 'Its name.', examples: ['Acme Reports'] }),
  homepage: z
    .string()
    .nullable()
    .meta({ description: 'Where to read about it.', examples: ['https://reports.example.com'] }),
  registered: z
    .boolean()
    .meta({ description: 'Whether it made itself known: then nobody here has looked at it.', examples: [false] }),
  scopes: z.array(z.string()).meta({ description: 'What it may do and learn.', examples: [['openid', 'user:read']] }),
  organizationIds: z
    .array(idOutput(account.ids.organization, 'An organization.'))
    .nullable()
    .meta({ description: 'In which organizations; null: in all that you are in.', examples: [[ulidSpelling.example]] }),
  connectedAt: timeOutput('Since when.'),
  lastUsedAt: timeOutput('When it last acted for you, give or take a minute; null: never.').nullable(),
}) {
  static from(app: ConnectedApp): ConnectedAppView {
    const { clientId, name, homepage, registered, scopes, organizationIds, connectedAt, lastUsedAt } = app;
    const pinned = organizationIds.filter((id) => id !== null);
    return {
      id: clientIdSpelling.print(clientId),
      name,
      homepage,
      registered,
      scopes: [...scopes],
      organizationIds: pinned.length < organizationIds.length ? null : pinned.map((id) => ulidSpelling.print(id)),
      connectedAt: printTime(connectedAt),
      lastUsedAt: printTime(lastUsedAt),
    };
  }
}
