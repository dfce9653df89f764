import type { Command } from '../command.js';
import { profileNameOf } from '../connection/connection.js';
import { signedOut } from '../failures.js';

/** `latchkey logout` */
export const logout: Command = {
  name: 'logout',
  summary: 'signs out, at the server too',
  details:
    'A personal token that was given to login is forgotten, and stays good: revoke it with keys revoke --personal.',
  options: [['--local', 'forgets who is signed in, and tells the server nothing']],
  async run({ options, environment, profiles }) {
    const name = profileNameOf({ environment, profile: options.profile });
    let url: string | undefined;
    await profiles.change(name, async (profile) => {
      if (!profile?.credential) throw signedOut('Nobody is signed in.');
      const { credential } = profile;
      url = profile.url;
      if (credential.kind === 'oauth' && options.local !== true) {
        const { revoke } = await import('../connection/oauth.js');
        await revoke(url, credential);
      }
      return undefined;
    });
    return { data: { url, profile: name }, text: () => `Signed out of ${url}.` };
  },
};
