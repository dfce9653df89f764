/** The outside services that a project has keys of, in the order in which they are listed. */
export const providers = ['anthropic', 'e2b', 'github', 'openai', 'openrouter'] as const;

/** An outside service. */
export type Provider = (typeof providers)[number];

/** A key of an outside service, as it may be shown. */
export interface ProviderKey {
  readonly provider: Provider;
  /** How the key ends. */
  readonly last4: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The keys that a project has, in clear. */
export type RevealedProviderKeys = Readonly<Partial<Record<Provider, string>>>;
