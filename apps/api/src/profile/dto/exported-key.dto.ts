import { ulidSpelling, uuidSpelling } from '@latchkey/common';
import { idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ApiKey } from '../../keys/api-key.entity.js';
import { account } from '../../surfaces/account.surface.js';

/** A key of the caller's own, without its secret. */
export class ExportedKeyView extends Wire('ExportedKey', {
  id: z.string().meta({ description: 'The key, spelled as where it is managed.', examples: [account.ids.key.example] }),
  kind: z.enum(['personal', 'secret']).meta({ description: 'A personal token or a secret key.' }),
  name: z.string().meta({ description: 'What it is called.', examples: ['CI deploy bot'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['Production integration'] }),
  prefix: z.string().meta({ description: 'The start of the key.', examples: ['ba_AbCdEf'] }),
  scopes: z.array(z.string()).meta({ description: 'What it may do.', examples: [['user:read']] }),
  environment: z.enum(['live', 'test']).meta({ description: 'What it is used in.' }),
  organizationId: idOutput(ulidSpelling, 'The organization that it is pinned to.').nullable(),
  metadata: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Facts kept with it.', examples: [{ team: 'deploy' }] }),
  enabled: z.boolean().meta({ description: 'Whether it is switched on.' }),
  createdAt: timeOutput('When it was created.'),
  lastUsedAt: timeOutput('When it was last used; null never.').nullable(),
  expiresAt: timeOutput('When it ends; null never.').nullable(),
  revokedAt: timeOutput('When it was revoked; null while it is not.')
    .nullable()
    .meta({ examples: [null] }),
  revokedReason: z
    .string()
    .nullable()
    .meta({ description: 'Why it was revoked; null while it is not.', examples: [null] }),
}) {
  static from(key: ApiKey): ExportedKeyView {
    const { name, description, prefix, scopes, environment, metadata, enabled, revokedReason } = key;
    const kind = key.kind === 'secret' ? 'secret' : 'personal';
    return {
      id: (kind === 'secret' ? uuidSpelling : account.ids.key).print(key.id),
      kind,
      name,
      description,
      prefix,
      scopes,
      environment,
      organizationId: key.organizationId && ulidSpelling.print(key.organizationId),
      metadata,
      enabled,
      createdAt: printTime(key.createdAt),
      lastUsedAt: printTime(key.lastUsedAt),
      expiresAt: printTime(key.expiresAt),
      revokedAt: printTime(key.revokedAt),
      revokedReason,
    };
  }
}
