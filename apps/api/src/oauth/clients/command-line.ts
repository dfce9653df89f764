import { type Uuid } from '@latchkey/common';
import { type KnownClient, type OAuthClient } from './oauth-client.js';

/**
 * How the command line names itself at every server, so that people can sign in with it where nobody has set anything up. It
 * keeps no secret and is sent nowhere: all that it can do is to show a code, which people type where they are signed in.
 */
export const commandLineId: Uuid = '01900000-0000-7000-8000-000000000c11';

/** The command line, as it is written down when somebody first signs in with it. */
export const commandLine = (now: Date): KnownClient => ({
  id: commandLineId,
  organizationId: null,
  name: 'Latchkey command line',
  homepage: null,
  confidential: false,
  grantTypes: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
  redirectUris: [],
  serviceScopes: [],
  secretHash: null,
  formerSecretHash: null,
  formerSecretExpiresAt: null,
  createdBy: null,
  createdAt: now,
  updatedAt: now,
  usedAt: now,
});

/** Whether a client made itself known, so that nobody has looked at it. */
export const madeItselfKnown = ({ id, organizationId }: Pick<OAuthClient, 'id' | 'organizationId'>): boolean =>
  organizationId === null && id !== commandLineId;
