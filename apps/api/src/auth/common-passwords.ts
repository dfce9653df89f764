import type * as Language from '@zxcvbn-ts/language-common';
import { whenNeeded } from '../core/when-needed.js';

const language = whenNeeded<typeof Language>('@zxcvbn-ts/language-common');

let common: ReadonlySet<string> | undefined;

/** Whether the password is among the fifty thousand that leaked most often, whatever its case. */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(language().dictionary['passwords-common'].map(String));
  return common.has(password.toLowerCase());
}
