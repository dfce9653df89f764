import {
  addMember,
  auditOf,
  createToken,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';
import { organizationPath } from '../../libs/testing/src/sso/connections.js';

const secret = 'a-secret-of-the-oidc-client-x7Qd';
const oidc = { issuer: 'https://8.8.8.8', clientId: 'latchkey', clientSecret: secret };

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
}, 60_000);
afterAll(() => app.stop());

const connectionsOf = (person: Person) => `${organizationPath(person)}/sso-connections`;
const make = async (body: object = { name: 'Acme ID', oidc }) => {
  const made = await ada.client.post(connectionsOf(ada), body);
  return { made, path: `${connectionsOf(ada)}/${made.body.data?.id}` };
};

describe('a connection', () => {
  it('is made disabled, and tells what the provider has to know', async () => {
    const { made, path } = await make();

    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({
      kind: 'oidc',
      enabled: false,
      defaultRole: 'member',
      oidc: {
        issuer: oidc.issuer,
        scopes: ['openid', 'email', 'profile'],
        emailClaim: 'email',
        clientSecretLast4: 'x7Qd',
      },
      saml: null,
      serviceProvider: { callbackUrl: expect.stringMatching(/\/api\/auth\/sso\/oidc\/callback$/), entityId: null },
    });
    expect((await ada.client.get(path)).body.data).toEqual(made.body.data);
  });

  it('check 51: never shows its secret again, to whomever, nor in the audit log', async () => {
    const { made, path } = await make();
    const changed = await ada.client.put(path, { oidc: { clientSecret: `${secret}-2` } });
    const seen = [made, changed, await ada.client.get(path), await ada.client.get(connectionsOf(ada))];
    seen.push(await ada.client.get(`${organizationPath(ada)}/audit-logs?limit=100`));

    expect(seen.map(({ text }) => text).join()).not.toContain('a-secret-of-the-oidc-client');
  });

  it('check 51: keeps its secret sealed for its own place', async () => {
    const [one, other] = [await make(), await make()];
    const sealed = await app.dataSource.query<{ sealed: string }[]>(
      `SELECT encode(sealed_secret, 'escape') AS sealed FROM sso_connections`,
    );
    expect(JSON.stringify(sealed)).not.toContain('secret-of-the');
    // Moved to another connection of the same organization, it opens nothing.
    await app.tamper(
      `UPDATE sso_connections SET sealed_secret = (SELECT sealed_secret FROM sso_connections WHERE name = 'Acme ID'
         ORDER BY id LIMIT 1)`,
    );
    const { body } = await ada.client.post(`${other.path}/test`);
    expect(JSON.stringify(body)).not.toContain('secret-of-the');
    await ada.client.delete(one.path);
  });

  it('changes what is given, and keeps the rest', async () => {
    const { path } = await make();
    const { body } = await ada.client.put(path, { name: 'Another', oidc: { scopes: ['email'] } });

    expect(body.data).toMatchObject({
      name: 'Another',
      oidc: { issuer: oidc.issuer, clientId: 'latchkey', scopes: ['openid', 'email'], clientSecretLast4: 'x7Qd' },
    });
  });

  it.each<[string, object, string]>([
    ['neither', {}, 'oidc'],
    ['both', { oidc, saml: { entityId: 'x' } }, 'oidc'],
    ['no issuer', { oidc: { ...oidc, issuer: undefined } }, 'oidc.issuer'],
    ['no secret', { oidc: { ...oidc, clientSecret: undefined } }, 'oidc.clientSecret'],
    ['no entity id', { saml: { ssoUrl: 'https://8.8.8.8/' } }, 'saml.certificates'],
    ['a role above all', { oidc, defaultRole: 'owner' }, 'defaultRole'],
  ])('is refused with %s', async (_, body, field) => {
    const { made } = await make({ name: 'Acme ID', ...body });
    expect([made.status, wrongFields(made)]).toEqual([400, [field]]);
  });

  it('stays what kind it is', async () => {
    const { path } = await make();
    expect(wrongFields(await ada.client.put(path, { saml: { entityId: 'x' } }))).toEqual(['saml']);
  });

  it.each([
    'http://8.8.8.8',
    'https://127.0.0.1',
    'https://127.1',
    'https://0x7f000001',
    'https://2130706433',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://169.254.169.254/latest',
    'https://100.64.0.1',
    'https://localhost',
    'ftp://8.8.8.8',
    'javascript:alert(1)',
  ])('R24, check 53: leads to no address of the own network, made or changed: %s', async (url) => {
    const made = await make({ name: 'Acme ID', oidc: { ...oidc, issuer: url } });
    expect([made.made.status, wrongFields(made.made)]).toEqual([400, ['oidc.issuer']]);
    const changed = await ada.client.put((await make()).path, { oidc: { issuer: url } });
    expect([changed.status, wrongFields(changed)]).toEqual([400, ['oidc.issuer']]);
    const saml = await make({ name: 'Acme ID', saml: { entityId: 'x', ssoUrl: url, certificates: ['x'] } });
    expect(saml.made.status).toBe(400);
  });

  it('R26, R30: is no matter of members, by whichever way', async () => {
    const member = await signUp(app);
    await addMember(app, ada.organizationId, member);
    const { path } = await make();
    const token = await createToken(member.client, ['organizations:read', 'organizations:write']);
    for (const client of [member.client, token.client]) {
      const answers = [
        await client.get(connectionsOf(ada)),
        await client.post(connectionsOf(ada), { name: 'Mine', oidc }),
        await client.get(path),
        await client.put(path, { name: 'Mine' }),
        await client.post(`${path}/enable`),
        await client.post(`${path}/disable`),
        await client.post(`${path}/test`),
        await client.delete(path),
        await client.get(`${organizationPath(ada)}/sso`),
        await client.put(`${organizationPath(ada)}/sso`, { enforced: true }),
      ];
      expect(answers.map(outcome)).toEqual(answers.map(() => '403 INSUFFICIENT_PERMISSIONS'));
    }
  });

  it('is enabled once, however many do it at once, and told of once', async () => {
    const { path } = await make();
    expect(await race(20, () => ada.client.post(`${path}/enable`))).toEqual({ '200 OK': 20 });
    const target = rowId(path.split('/').at(-1) ?? '');
    const told = (await auditOf(app, ada.organizationId)).filter(
      (entry) => entry.action === 'sso-connection.enabled' && entry.target.id === target,
    );
    expect(told).toHaveLength(1);
  });

  it('is tested without a person, and says what is in the way', async () => {
    const { path } = await make({ name: 'Nowhere', oidc: { ...oidc, issuer: 'https://nowhere.invalid' } });
    const { body } = await ada.client.post(`${path}/test`);
    expect(body.data).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('gave no answer'), expect.stringContaining('no domain')],
    });
  });
});
