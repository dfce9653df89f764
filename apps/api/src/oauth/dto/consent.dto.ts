import { accountScopes } from '@latchkey/access';
import { idInput, scopesField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { madeItselfKnown } from '../clients/command-line.js';
import { clientIdSpelling } from '../clients/oauth-client.js';
import { type AuthorizationRequest } from '../consent/authorization-request.js';
import { type PendingAuthorization } from '../consent/interactions.js';

const choice = {
  organizationId: idInput(account.ids.organization, 'The one organization that it is about; null: all that you are in.')
    .nullable()
    .default(null),
  scopes: scopesField(
    accountScopes,
    'Which of the scopes you allow, of those for this API; left out: all that it asks for.',
    ['user:read'],
  ).optional(),
};

const userCode = z
  .string()
  .trim()
  .min(1)
  .max(32)
  .meta({ description: 'What the device shows. Hyphens and case do not matter.', examples: ['WDJB-MJHT'] });

/** What somebody allows who agrees. */
export class ApprovalBody extends Wire('Approval', choice) {}

/** Which device is meant. */
export class DeviceBody extends Wire('DeviceCode', { userCode }) {}

/** What somebody allows a device who agrees. */
export class DeviceApprovalBody extends Wire('DeviceApproval', { userCode, ...choice }) {}

const asked = {
  client: z
    .object({
      id: z.string().meta({ description: 'How it names itself.', examples: [clientIdSpelling.example] }),
      name: z.string().meta({ description: 'Its name, as whoever made it says.', examples: ['Acme Reports'] }),
      homepage: z
        .string()
        .nullable()
        .meta({ description: 'Where to read about it.', examples: ['https://reports.example.com'] }),
      registered: z.boolean().meta({
        description: 'Whether it made itself known: then nobody here has looked at it.',
        examples: [false],
      }),
    })
    .meta({ description: 'Who asks.' }),
  identity: z
    .array(z.string())
    .meta({ description: 'What it wants to learn of who you are.', examples: [['openid', 'email']] }),
  resource: z
    .string()
    .nullable()
    .meta({ description: 'Where it wants to act for you; null: nowhere.', examples: ['https://api.example.com/api'] }),
  scopes: z
    .array(
      z.object({
        scope: z.string().meta({ description: 'The scope.', examples: ['user:read'] }),
        description: z.string().meta({ description: 'What it allows.', examples: ['See your profile'] }),
      }),
    )
    .meta({ description: 'What it wants to do there.' }),
  choosable: z.boolean().meta({
    description: 'Whether you choose which scopes to allow, and in which organization.',
    examples: [true],
  }),
};

/** What a client or device asks for. */
export class DeviceRequestView extends Wire('DeviceRequest', asked) {
  static from(request: AuthorizationRequest): DeviceRequestView {
    const { id, name, homepage } = request.client;
    return {
      client: { id: clientIdSpelling.print(id), name, homepage, registered: madeItselfKnown(request.client) },
      identity: [...request.identityScopes],
      resource: request.resource,
      scopes: request.scopes.map(({ scope, description }) => ({ scope, description })),
      choosable: request.ofAccount,
    };
  }
}

/** What a client asks for that has sent somebody here. */
export class AuthorizationRequestView extends Wire('AuthorizationRequest', {
  ...asked,
  redirectUri: z.string().meta({ description: 'Where you go on to.', examples: ['https://app.example.com/callback'] }),
  loginHint: z
    .string()
    .nullable()
    .meta({ description: 'The address that the client believes to be yours.', examples: ['you@example.com'] }),
  signInAgain: z
    .boolean()
    .meta({ description: 'Whether the client wants you to sign in again first.', examples: [false] }),
}) {
  static from(pending: PendingAuthorization): AuthorizationRequestView {
    const { redirectUri, loginHint, signInAgain } = pending;
    return { ...DeviceRequestView.from(pending), redirectUri, loginHint, signInAgain };
  }
}

/** Where to go on. */
export class DecisionView extends Wire('AuthorizationDecision', {
  redirectTo: z
    .string()
    .meta({ description: 'The address to go to next.', examples: ['https://api.example.com/oauth/authorize/x5Tz…'] }),
}) {
  static from(redirectTo: string): DecisionView {
    return { redirectTo };
  }
}
