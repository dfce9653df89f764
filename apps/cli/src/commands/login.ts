import { openInBrowser } from '../terminal/browser.js';
import type { Call, Command } from '../command.js';
import { clientWith, connect, originOf, profileNameOf } from '../connection/connection.js';
import { misused } from '../failures.js';
import type { Credential } from '../profiles/profile.js';
import { readInput } from '../terminal/read-input.js';
import { whoamiResult } from './whoami.js';

/** What the commands of this tool need. */
const usualScopes = [
  'user:read',
  'organizations:read',
  'projects:read',
  'projects:write',
  'api-keys:read',
  'api-keys:write',
  'api-keys:delete',
];

/** `latchkey login` */
export const login: Command = {
  name: 'login',
  summary: 'signs in, and remembers it',
  details:
    'Shows a code that you type in your browser, where you are signed in. Or keeps a personal token that you have made: --token - reads it from standard input, where nobody sees it among the arguments.',
  options: [
    ['--token <token>', 'a personal token, or - to read it from standard input'],
    ['--client-id <id>', 'a client of your organization in the place of this program’s own, or LATCHKEY_CLIENT_ID'],
    ['--scopes <list>', 'what to ask for, joined by commas'],
    ['--no-browser', 'opens no browser, and shows the address alone'],
  ],
  async run(call) {
    const name = profileNameOf({ ...call, profile: call.options.profile });
    const url = await urlFor(call, name);
    const credential = await credentialFor(call, url);
    if (credential.kind === 'token') await clientWith(url, credential.token).getCurrentUser();
    await call.profiles.change(name, (profile) =>
      Promise.resolve(profile?.url === url ? { ...profile, credential } : { url, credential }),
    );
    const environment = { ...call.environment, LATCHKEY_TOKEN: undefined };
    return whoamiResult(await connect({ ...call, environment, profile: name, url }));
  },
};

async function urlFor({ options, environment, profiles }: Call, name: string): Promise<string> {
  const named = options.url ?? (environment.LATCHKEY_URL || (await profiles.read(name))?.url);
  if (named === undefined) throw misused('At which server? Say --url <origin>.');
  return originOf(named);
}

async function credentialFor(call: Call, url: string): Promise<Credential> {
  const { options, environment, say } = call;
  const { token, clientId, scopes } = options as Readonly<Record<string, string | undefined>>;
  if (token !== undefined) {
    const given = token === '-' ? await readInput() : token;
    if (given === '') throw misused('The token is empty.');
    return { kind: 'token', token: given };
  }
  const { ownClientId, signInByDevice } = await import('../connection/oauth.js');
  return signInByDevice({
    url,
    clientId: clientId ?? (environment.LATCHKEY_CLIENT_ID || ownClientId),
    scopes: scopes?.split(',') ?? usualScopes,
    show: ({ code, address }) => {
      say(`Open ${address} and agree, if it shows the code ${code}.`);
      if (options.browser !== false && process.stderr.isTTY) openInBrowser(address);
    },
  });
}
