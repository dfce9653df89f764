import { type DescribedScope, type ScopedKind, scopesOf } from '@latchkey/access';
import { offsetQuery, Wire } from '@latchkey/surface';
import { z } from 'zod';

const mostScopes = 100;

/** The scopes of which keys are asked for. */
export class ScopesQuery extends Wire('ScopesQuery', {
  kind: z.enum(Object.keys(scopesOf) as ScopedKind[]).meta({
    description: 'For which kind of key: a personal token, or a key of a project or workspace.',
    examples: ['project'],
  }),
  ...offsetQuery(mostScopes, mostScopes),
}) {}

/** A scope that the caller may grant. */
export class ScopeView extends Wire('Scope', {
  scope: z.string().meta({ description: 'The scope, as it is sent when a key is made.', examples: ['runs:cancel'] }),
  resource: z
    .string()
    .meta({ description: 'What it is about: scopes of one resource belong together.', examples: ['runs'] }),
  action: z.string().meta({ description: 'What it allows there.', examples: ['cancel'] }),
  description: z.string().meta({ description: 'The same in a sentence.', examples: ['Cancel runs.'] }),
}) {
  static from({ scope, resource, action, description }: DescribedScope): ScopeView {
    return { scope, resource, action, description };
  }
}
