import { isMasked, isStorable, normaliseText } from '@latchkey/common';
import { text } from '@latchkey/surface';
import { z } from 'zod';

const unstorable = 'must not contain NUL or half of a surrogate pair';
const maskedError = 'is masked: send the value itself, or leave the field out';
const kibibyte = 1024;
const mostProse = 64;
const mostNamed = 64;

type Cleared<Value> = z.ZodOptional<z.ZodType<Value | null>>;

/** A text of several lines, up to 64 KiB of UTF-8. Empty or null clears it. */
export const proseField = (description: string, example: string): Cleared<string> => {
  const fits = within(mostProse);
  return z
    .string()
    .refine((value) => Buffer.byteLength(value) <= 4 * mostProse * kibibyte, { error: fits.error, abort: true })
    .overwrite((value) => (value.isWellFormed() ? normaliseText(value) : value))
    .refine(fits.test, { error: fits.error })
    .refine(isStorable, { error: unstorable })
    .nullable()
    .transform((value) => value || null)
    .optional()
    .meta({ description: `${description} Up to 64 KiB; empty or null clears it.`, examples: [example] });
};

/** One line of up to 200 characters. Empty or null clears it. */
export const lineField = (description: string, example: string): Cleared<string> =>
  oneLine(description, example, 0)
    .nullable()
    .transform((value) => value || null)
    .optional()
    .meta({ description: `${description} Up to 200 characters; empty or null clears it.`, examples: [example] });

/** Up to 200 identifiers of up to 200 characters. Null clears them. */
export const identifiersField = (description: string, example: string): Cleared<string[]> =>
  z
    .array(oneLine('An identifier.', example))
    .max(200)
    .nullable()
    .optional()
    .meta({ description: `${description} Null clears them.`, examples: [[example]] });

/** Looser than an account's address: nothing is mailed to it, and bots have brackets in theirs. Its case stays. */
const address = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~[\]-]{1,64}@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;

/** An e-mail address, as git writes it into commits. Null clears it. */
export const gitEmailField = (description: string): Cleared<string> =>
  text(254, description, 'bot@example.com', 0)
    .refine((value) => address.test(value), { error: 'must be an e-mail address, such as bot@example.com' })
    .nullable()
    .optional()
    .meta({ description: `${description} Null clears it.`, examples: ['bot@example.com'] });

/** A key of up to 4 KiB, trimmed. Never echoed in an error. Null clears it. */
export const keyField = (description: string, example: string): Cleared<string> => {
  const fits = within(4);
  return z
    .string()
    .trim()
    .min(1)
    .refine(fits.test, { error: fits.error })
    .refine(isStorable, { error: unstorable })
    .refine((value) => !isMasked(value), { error: maskedError })
    .nullable()
    .optional()
    .meta({ description: `${description} Null clears it.`, examples: [example], format: 'password', secret: true });
};

/** What names and values of a map have to be like. */
interface MapRules {
  /** How many there may be. */
  readonly most: number;
  /** How long a value may be, in KiB of UTF-8. */
  readonly kibibytes: number;
  readonly names: { readonly pattern: string; readonly maxLength: number };
  /** What is wrong with a name that is none. */
  readonly nameError: string;
  /** Whether values are shown masked, so that a masked one cannot be meant. */
  readonly masked: boolean;
}

const environment: MapRules = {
  most: 200,
  kibibytes: 32,
  names: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', maxLength: 256 },
  nameError: 'is no name of a variable: use up to 256 letters, digits and underscores, and no digit at the start',
  masked: false,
};
const credentials: MapRules = {
  most: 50,
  kibibytes: 4,
  names: { pattern: '^[^\\u0000]+$', maxLength: 200 },
  nameError: 'is no name of a credential: use 1 to 200 characters',
  masked: true,
};

/** Environment variables: values as they are sent, never echoed in an error. Null clears them. */
export const variablesField = (description: string, example: Readonly<Record<string, string>>): VariablesField =>
  mapField(environment, description, example);

/** Credentials by name: values as they are sent, never echoed in an error. Null clears them. */
export const credentialsField = (description: string, example: Readonly<Record<string, string>>): VariablesField =>
  mapField(credentials, description, example);

type VariablesField = Cleared<Record<string, string>>;

const mapField = (rules: MapRules, description: string, example: Readonly<Record<string, string>>): VariablesField =>
  z
    .record(z.string(), z.string())
    .superRefine((value, context) => {
      for (const { path, message } of mapFaults(value, rules)) context.addIssue({ code: 'custom', path, message });
    })
    .meta({ maxProperties: rules.most, propertyNames: { type: 'string', ...rules.names } })
    .nullable()
    .optional()
    .meta({
      description: `${description} Replaces what was there; up to ${rules.most}, each up to ${rules.kibibytes} KiB. Null clears them.`,
      examples: [example],
      secret: true,
    });

/** Names what is wrong by its name alone: the values are secrets. */
function* mapFaults(
  value: Readonly<Record<string, string>>,
  rules: MapRules,
): Generator<{ path: string[]; message: string }> {
  const fits = within(rules.kibibytes);
  const entries = Object.entries(value);
  if (entries.length > rules.most) yield { path: [], message: `must have at most ${rules.most} names` };
  for (const [name, text] of entries) {
    if (!isName(name, rules)) yield { path: namePath(name), message: namedFault(name, rules.nameError) };
    else if (!fits.test(text)) yield { path: [name], message: fits.error };
    else if (!isStorable(text)) yield { path: [name], message: unstorable };
    else if (rules.masked && isMasked(text)) yield { path: [name], message: maskedError };
  }
}

const isName = (name: string, { names }: MapRules): boolean =>
  name.length <= names.maxLength && new RegExp(names.pattern).test(name) && name.isWellFormed();

/** A long or odd name is not repeated: it may be a value that slipped into the name's place. */
const isNamable = (name: string): boolean => name.length <= mostNamed && /^[\x20-\x7e]+$/.test(name);
const namePath = (name: string): string[] => (isNamable(name) ? [name] : []);
const namedFault = (name: string, error: string): string => (isNamable(name) ? error : `has a name that ${error}`);

const oneLine = (description: string, example: string, min = 1): z.ZodString =>
  text(200, description, example, min).refine((value) => !/\p{Cc}/u.test(value), {
    error: 'must be one line, without control characters',
  });

const within = (kibibytes: number) => ({
  test: (value: string): boolean => Buffer.byteLength(value) <= kibibytes * kibibyte,
  error: `must be at most ${kibibytes} KiB of UTF-8`,
});
