import { type Principal } from '@latchkey/access';
import { oncePer } from '@latchkey/common';
import { heldScopes } from './verdict.js';

/** By which headers a proxy learns who makes the request that it holds, and what each of them says. */
export const identityHeaders = {
  'X-Latchkey-Key-Id': 'The key; of a JWT or a cookie, the session that it stands for.',
  'X-Latchkey-Kind': 'What kind of credential it is.',
  'X-Latchkey-Environment': 'Which world it acts in: live or test.',
  'X-Latchkey-User-Id': 'The person behind it; empty where there is none.',
  'X-Latchkey-Organization-Id': 'The organization that it belongs or is pinned to; empty where there is none.',
  'X-Latchkey-Project-Id': 'The project that it belongs to; empty where there is none.',
  'X-Latchkey-Scopes': 'What it may do, with a space between one and the next.',
  'X-Latchkey-Plan': 'The plan whose limit counts it; empty where none does.',
} as const;

type IdentityHeaders = Readonly<Record<keyof typeof identityHeaders, string>>;

/**
 * All of them, each time: what the proxy hands on replaces whatever its client has sent by these names. A caller that is
 * remembered is printed once.
 */
export const identityHeadersOf = oncePer((principal: Principal): IdentityHeaders => ({
  'X-Latchkey-Key-Id': principal.credentialId,
  'X-Latchkey-Kind': principal.kind,
  'X-Latchkey-Environment': principal.environment,
  'X-Latchkey-User-Id': principal.userId ?? '',
  'X-Latchkey-Organization-Id': principal.organizationId ?? '',
  'X-Latchkey-Project-Id': principal.projectId ?? '',
  'X-Latchkey-Scopes': [...heldScopes(principal)].join(' '),
  'X-Latchkey-Plan': principal.plan ?? '',
}));
