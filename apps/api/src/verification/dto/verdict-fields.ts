import { idOutput, timeOutput } from '@latchkey/surface';
import { z } from 'zod';
import { internal } from '../../surfaces/internal.surface.js';

/** What credentials a client can show. */
export const clientKinds = ['session', 'jwt', 'oauth', 'personal', 'project', 'workspace', 'secret'] as const;

/** What is told of a limit: with every window that it has. */
export const limitFields = {
  name: z.string().meta({ description: 'The limit, as the RateLimit header names it.', examples: ['pro-minute'] }),
  limit: z.int().meta({ description: 'How many requests it allows in its window.', examples: [300] }),
  remaining: z.int().meta({ description: 'How many of them are left.', examples: [299] }),
  reset: z.int().meta({ description: 'When its window ends, in seconds since 1970.', examples: [1_640_000_000] }),
};

const { user, organization, project, key } = internal.ids;

/** A project key, as examples show it: no person is behind it. */
export const exampleIdentity = {
  keyId: '0190f8a0-0000-7000-8000-000000000001',
  kind: 'project',
  environment: 'live',
  organizationId: '0190f8a0-0000-7000-8000-000000000002',
  projectId: '0190f8a0-0000-7000-8000-000000000003',
  plan: 'pro',
} as const;

/** Whose credential it is. Ids are plain UUIDs. */
export const identityFields = {
  keyId: idOutput(key, 'The key; of a JWT or a cookie, the session that it stands for.'),
  kind: z.enum(clientKinds).meta({ description: 'What kind of credential it is.', examples: ['project'] }),
  environment: z.enum(['live', 'test']).meta({ description: 'Which world it acts in.', examples: ['live'] }),
  userId: idOutput(user, 'The person behind it; left out where there is none.'),
  organizationId: idOutput(organization, 'The organization that it belongs or is pinned to, if any.'),
  projectId: idOutput(project, 'The project that it belongs to, if any.'),
  scopes: z.array(z.string()).meta({ description: 'What it may do.', examples: [['runs:read', 'runs:write']] }),
  plan: z
    .enum(['free', 'pro', 'enterprise'])
    .nullable()
    .meta({ description: 'The plan whose limit counts it; null where none does.', examples: ['pro'] }),
  expiresAt: timeOutput('When it ends; null never.').nullable(),
};
