import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type Provider, providers } from '../../provider-keys/provider-key.js';
import { type ProjectSecrets } from '../project-secrets.service.js';

const values = (description: string, example: Readonly<Record<string, string>>) =>
  z.record(z.string(), z.string()).meta({ description, examples: [example] });
const text = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

const keyOf = (provider: Provider) =>
  z
    .string()
    .optional()
    .meta({ description: `The key of ${provider}; left out where there is none.`, examples: ['sk-ant-...'] });

/** What a runner needs to know, in clear. */
export class ProjectSecretsView extends Wire('ProjectSecrets', {
  providerKeys: z
    .strictObject(Object.fromEntries(providers.map((provider) => [provider, keyOf(provider)])) as ProviderKeyFields)
    .meta({ description: 'Keys of outside services, by provider.', examples: [{ anthropic: 'sk-ant-...' }] }),
  envVars: values('Environment variables of sandboxes; empty where none are set.', { NODE_ENV: 'production' }),
  deployEnvVars: values('Environment variables of deployments; empty where none are set.', {
    DEPLOY_REGION: 'eu-central-1',
  }),
  testUserCredentials: z
    .record(z.string(), z.string())
    .nullable()
    .meta({
      description: 'What a test user signs in with; null where nobody has set it.',
      examples: [{ email: 'tester@example.com', password: 'quiet-harbour' }],
    }),
  convexDeployKey: text('The Convex deploy key; null where nobody has set it.', 'prod:quiet-harbour-42|…'),
  convexDevKey: text('The Convex key of development; null where nobody has set it.', 'dev:quiet-harbour-42|…'),
}) {
  static from({ providerKeys, envVars, deployEnvVars, ...rest }: ProjectSecrets): ProjectSecretsView {
    return {
      ...rest,
      providerKeys: { ...providerKeys },
      envVars: { ...envVars },
      deployEnvVars: { ...deployEnvVars },
    };
  }
}

type ProviderKeyFields = Record<Provider, ReturnType<typeof keyOf>>;
