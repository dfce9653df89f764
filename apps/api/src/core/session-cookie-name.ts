import { type Config } from '@latchkey/config';

/** `__Host-` makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis §4.1.3); it works on https alone. */
export const sessionCookieName = (config: Config): string =>
  config.secure ? '__Host-latchkey_session' : 'latchkey_session';
