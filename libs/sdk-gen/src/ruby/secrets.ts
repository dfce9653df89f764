import { wordsOf, type Field, type ObjectType, type TypeRef } from '../model/index.js';

const secretWords: ReadonlySet<string> = new Set([
  ...['key', 'secret', 'token', 'password', 'credential', 'credentials', 'code', 'codes', 'otp'],
  // Settings that hold values for programs.
  ...['vars', 'uri'],
]);

/** Named so and told to everybody: the address that a key of a secret is not in. */
const open: ReadonlySet<string> = new Set(['redirectUri', 'publicKey']);

/**
 * Whether the field holds something that logs must not keep: by the last word of its name, where it is text. The address that a
 * decision redirects to carries a code, and that of an authenticator app its secret.
 */
export function isSecret({ name, type }: Field, owner: ObjectType): boolean {
  if (open.has(name)) return false;
  if (name === 'redirectTo' || /ProviderKeys$/.test(owner.name)) return isText(type);
  return isText(type) && secretWords.has(wordsOf(name).at(-1) ?? '');
}

function isText(type: TypeRef): boolean {
  if (type.kind === 'array') return isText(type.items);
  if (type.kind === 'map') return isText(type.values);
  return type.kind === 'string';
}
