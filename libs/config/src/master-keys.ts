import { MasterKeys } from '@latchkey/common';
import { type Config } from './config.js';

/**
 * The configured master keys. The one that is derived from the secret wraps as long as there is no other, and unwraps for
 * ever: what was wrapped before MASTER_KEY was set stays readable.
 */
export function masterKeysOf({ masterKey, secondMasterKey }: Config, secret: string): MasterKeys {
  return new MasterKeys(masterKey ?? secret, [secret, ...(secondMasterKey ? [secondMasterKey] : [])]);
}
