import { type IdSpelling, type KeyEnvironment, type SearchRequest, ulidSpelling } from '@latchkey/common';
import {
  flagQuery,
  idOutput,
  nameField,
  offsetQuery,
  printTime,
  scopesField,
  searchQuery,
  timeOutput,
  wholeField,
} from '@latchkey/surface';
import { z } from 'zod';
import { type ApiKey } from '../api-key.entity.js';
import { type SeenKey } from '../key-graces.js';

/** What tells the keys of one kind from those of another on the wire. */
export interface KeyWords {
  readonly spelling: IdSpelling;
  /** Every scope that such a key may have. */
  readonly scopes: readonly string[];
  /** How times are printed; to the millisecond unless told. */
  readonly time?: (description: string) => z.ZodString;
  /** What a key looks like, for the documents. */
  readonly sample: { readonly name: string; readonly scopes: readonly string[]; readonly prefix: string };
}

type Fields<T> = { readonly [Name in keyof T]-?: z.ZodType<T[Name]> };

const minute = 60;
const fiveYears = 5 * 31_536_000;
const mostGrace = 30 * 86_400;

/** What is sent about keys. Each surface gives the fields its own names. */
export interface KeyInputs {
  readonly name: z.ZodString;
  readonly scopes: z.ZodType<string[]>;
  readonly fewerScopes: z.ZodType<string[]>;
  readonly otherScopes: z.ZodType<string[]>;
  readonly enabled: z.ZodBoolean;
  readonly environment: z.ZodType<KeyEnvironment>;
  readonly expiresIn: z.ZodInt;
  readonly graceSeconds: z.ZodDefault<z.ZodInt>;
}

/** The fields for keys of a kind. */
export const keyInputs = ({ scopes, sample }: KeyWords): KeyInputs => ({
  name: nameField('What the key is called.', sample.name),
  scopes: scopesField(scopes, 'What the key may do; left out, all that its maker may.', sample.scopes),
  fewerScopes: scopesField(scopes, 'Fewer scopes than the key has now; it never gets more.', sample.scopes),
  otherScopes: scopesField(
    scopes,
    'What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than it has.',
    sample.scopes,
  ),
  enabled: z.boolean().meta({
    description: 'A key that is not enabled opens nothing until it is again.',
    examples: [true],
  }),
  environment: z.enum(['live', 'test']).meta({
    description: 'Which world the key acts in; left out, live, but test where a test key makes it.',
    examples: ['live'],
  }),
  expiresIn: wholeField(
    minute,
    fiveYears,
    'In how many seconds it ends; left out, with the key that makes it, or never.',
    2_592_000,
  ),
  graceSeconds: wholeField(0, mostGrace, 'For how long the former key works on, up to 30 days.', 3600).default(0),
});

/** Which keys are asked for, where they are paged by position. */
export const keysQuery = (): Fields<SearchRequest & { includeRevoked: boolean }> => ({
  ...offsetQuery(),
  q: searchQuery('name'),
  includeRevoked: flagQuery('Whether revoked keys are listed too.'),
});

/** A key as answers print it, in camelCase; `key` is its text. */
export interface PrintedKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly environment: KeyEnvironment;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

/** The same with what became of the key, for answers that show it again. */
export interface PrintedSeenKey extends PrintedKey {
  readonly enabled: boolean;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedReason: string | null;
}

/** The same as people see it: with who made it, and until when the secret works that it had before its rotation. */
export interface PrintedManagedKey extends PrintedSeenKey {
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly previousKeyExpiresAt: string | null;
}

/** What is answered about keys. */
export type KeyOutputs = Fields<PrintedManagedKey & { readonly key: string; readonly graceEnd: string }>;

/** When the former key of one that was rotated stops working, where it may be that there is none. */
export const previousKeyOutput = (time: (description: string) => z.ZodString): z.ZodNullable<z.ZodString> =>
  time('Until when the key works that it was before it was rotated; null where none does.')
    .nullable()
    .meta({ examples: [null] });

/** What is said of a key's revocation, whatever kind of key it is. */
export const revocationOutputs = (
  time: (description: string) => z.ZodString = timeOutput,
): { revokedAt: z.ZodNullable<z.ZodString>; revokedReason: z.ZodNullable<z.ZodString> } => ({
  revokedAt: time('When it was revoked, for good; null while it is not.')
    .nullable()
    .meta({ examples: [null] }),
  revokedReason: z
    .string()
    .nullable()
    .meta({ description: 'Why it was revoked; null while it is not.', examples: [null] }),
});

/** The fields for keys of a kind. */
export const keyOutputs = ({ spelling, sample, time = timeOutput }: KeyWords): KeyOutputs => ({
  id: idOutput(spelling, 'The key.'),
  name: z.string().meta({ description: 'What it is called.', examples: [sample.name] }),
  key: z.string().meta({
    description: 'The key itself. It is never shown again.',
    examples: [`${sample.prefix}0123456789XyZ...`],
  }),
  prefix: z.string().meta({ description: 'The start of it, which may be shown again.', examples: [sample.prefix] }),
  scopes: z.array(z.string()).meta({ description: 'What it may do.', examples: [sample.scopes] }),
  environment: z.enum(['live', 'test']).meta({ description: 'Which world it acts in.', examples: ['live'] }),
  enabled: z.boolean().meta({ description: 'Whether it is switched on.', examples: [true] }),
  createdBy: idOutput(ulidSpelling, 'The user who made it; null where a key did.').nullable(),
  createdAt: time('When it was created.'),
  updatedAt: time('When it last changed.'),
  lastUsedAt: time('When it was last used, at most a second behind; null never.').nullable(),
  expiresAt: time('When it ends; null never.').nullable(),
  ...revocationOutputs(time),
  previousKeyExpiresAt: previousKeyOutput(time),
  graceEnd: time('When the former key stops working.'),
});

/** What every answer says of a key. */
export const printKey = ({ spelling }: KeyWords, key: ApiKey): PrintedKey => ({
  id: spelling.print(key.id),
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  environment: key.environment,
  createdAt: printTime(key.createdAt),
  expiresAt: printTime(key.expiresAt),
});

/** The same with what became of the key. */
export const printSeenKey = (words: KeyWords, key: ApiKey): PrintedSeenKey => ({
  ...printKey(words, key),
  enabled: key.enabled,
  lastUsedAt: printTime(key.lastUsedAt),
  revokedAt: printTime(key.revokedAt),
  revokedReason: key.revokedReason,
});

/** The same with who made it, and until when its former secret works. */
export const printManagedKey = (words: KeyWords, key: SeenKey): PrintedManagedKey => ({
  ...printSeenKey(words, key),
  createdBy: key.createdBy && ulidSpelling.print(key.createdBy),
  updatedAt: printTime(key.updatedAt),
  previousKeyExpiresAt: printTime(key.graceUntil),
});
