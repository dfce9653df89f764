import type { Command, Result } from '../command.js';
import type { Connection } from '../connection/connection.js';
import { record } from '../terminal/table.js';

/** `latchkey whoami` */
export const whoami: Command = {
  name: 'whoami',
  summary: 'says who is signed in, and where',
  run: async (call) => whoamiResult(await call.connect()),
};

const how = { environment: 'LATCHKEY_TOKEN', token: 'a token', oauth: 'a sign-in in the browser' };

/** Who somebody is for a server. */
export async function whoamiResult({ client, url, by, profileName }: Connection): Promise<Result> {
  const { id, email, fullName } = await client.getCurrentUser();
  const data = { id, email, name: fullName, url, by, profile: profileName };
  const text = record<typeof data>(
    [
      ['Server', (one) => one.url],
      ['Name', (one) => one.name],
      ['Email', (one) => one.email],
      ['Id', (one) => one.id],
      ['By', (one) => how[one.by]],
    ],
    data,
  );
  return { data, text: () => text };
}
