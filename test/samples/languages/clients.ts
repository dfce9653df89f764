import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectScopes } from '@latchkey/access';
import { AccountClient } from '../../../sdks/typescript/src/index.js';
import { clientLanguages, type ClientLanguage } from '../../sdks/programs/client-languages.js';
import { placeOf } from '../../../libs/testing/src/samples/shell-page.js';
import { type SampleLanguage, type SampleWorld } from '../sample-language.js';

/** The documents of our clients: each of their samples is a whole program, which has to end well. */
export const clients: readonly SampleLanguage[] = clientLanguages.map((language) => ({
  name: `programs in ${language.name}`,
  fences: language.fences,
  documents: language.documents,
  missing: language.missing,
  run: async (samples, _, world) => {
    const directory = mkdtempSync(join(tmpdir(), 'latchkey-programs-'));
    const env = { ...process.env, ...(await credentials(world)) };
    try {
      language.prepare(directory);
      for (const [index, sample] of samples.entries()) {
        const { status, stdout, stderr } = runProgram(language, join(directory, `sample-${index}`), sample.text, env);
        if (status !== 0) throw new Error(`The program at ${placeOf(sample)} failed:\n${stdout}${stderr}`);
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
}));

function runProgram({ file, command }: ClientLanguage, directory: string, text: string, env: NodeJS.ProcessEnv) {
  mkdirSync(directory);
  writeFileSync(join(directory, file), text);
  const [program, ...args] = command;
  return spawnSync(program, args, { cwd: directory, env, encoding: 'utf8' });
}

/** What the programs take from the environment: where the server is, and a project key that may do everything. */
async function credentials({ server }: SampleWorld): Promise<Record<string, string>> {
  const person = new AccountClient({ baseUrl: server.url });
  const account = { email: `reader-${randomUUID()}@example.com`, password: 'quiet-harbour-lantern-42' };
  await person.signUpWithEmail({ ...account, name: 'Reader' });
  await person.signInWithEmail(account);
  const [organization] = (await person.listOrganizations()).items;
  const project = await person.createOrganizationProject(organization.id, { name: 'Samples' });
  const key = await person.generateManagedProjectKey(organization.id, project.id, {
    name: 'samples',
    scopes: projectScopes,
  });
  return { LATCHKEY_URL: server.url, LATCHKEY_KEY: key.key };
}
