import { addMember, auditOf, outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';
import { TxtRecords } from '../../apps/api/src/sso/domains/txt-records.js';
import { askingHere, organizationPath } from '../../libs/testing/src/sso/connections.js';
import { TestOidcProvider } from '../../libs/testing/src/sso/oidc-provider.js';

let app: TestApp;
let ada: Person;
/** What the DNS says: names to texts. */
const dns = new Map<string, string[]>();
/** Is called when the DNS is asked, before it answers. */
let whenAsked: () => Promise<unknown> = () => Promise.resolve();

beforeAll(async () => {
  app = await TestApp.start({ env: askingHere });
  ada = await signUp(app);
  jest.spyOn(app.app.get(TxtRecords, { strict: false }), 'of').mockImplementation(async (name) => {
    await whenAsked();
    return dns.get(name) ?? [];
  });
}, 60_000);
beforeEach(() => {
  dns.clear();
  whenAsked = () => Promise.resolve();
});
afterAll(() => app.stop());

const domainsOf = (person: Person) => `${organizationPath(person)}/domains`;
const add = async (person: Person, domain: string) => {
  const { body } = await person.client.post(domainsOf(person), { domain });
  const { id, recordName, recordValue } = body.data as { id: string; recordName: string; recordValue: string };
  const publish = () => dns.set(recordName, [...(dns.get(recordName) ?? []), recordValue]);
  return { path: `${domainsOf(person)}/${id}`, recordName, recordValue, publish };
};

describe('a domain', () => {
  it('is proven by its record, and by nothing else', async () => {
    const domain = await add(ada, 'Proven.Example.');
    expect(domain.recordName).toBe('_latchkey-challenge.proven.example');
    expect(wrongFields(await ada.client.post(`${domain.path}/verify`))).toEqual(['domain']);
    dns.set(domain.recordName, ['v=spf1 -all', `${domain.recordValue}x`]);
    expect((await ada.client.post(`${domain.path}/verify`)).status).toBe(400);
    domain.publish();
    const verified = await ada.client.post(`${domain.path}/verify`);

    expect(verified.body.data).toMatchObject({ domain: 'proven.example', verifiedAt: expect.any(String) });
    expect((await ada.client.get(domainsOf(ada))).body.data).toContainEqual(verified.body.data);
    const actions = (await auditOf(app, ada.organizationId)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'sso-domain.verified')).toHaveLength(1);
  });

  it.each(['gmail.com', 'outlook.com', 'gmx.de'])('is not %s, where anybody can have an address', async (domain) => {
    const answer = await ada.client.post(domainsOf(ada), { domain });
    expect([answer.status, wrongFields(answer)]).toEqual([400, ['domain']]);
  });

  it.each([
    '',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'a b.example',
    '-a.example',
    'https://a.example',
    'a@b.example',
    '*.example',
  ])('is not %s', async (domain) => {
    const answer = await ada.client.post(domainsOf(ada), { domain });
    expect([answer.status, wrongFields(answer)]).toEqual([400, ['domain']]);
  });

  it('is kept in ASCII', async () => {
    const { body } = await ada.client.post(domainsOf(ada), { domain: 'bücher.example' });
    expect(body.data.domain).toBe('xn--bcher-kva.example');
  });

  it('is not proven where the DNS gives no answer, and that is no fault of ours', async () => {
    const domain = await add(ada, 'away.example');
    whenAsked = () => Promise.reject(new Error('queryTxt ETIMEOUT'));
    const answer = await ada.client.post(`${domain.path}/verify`);
    expect([answer.status, wrongFields(answer)]).toEqual([400, ['domain']]);
  });

  it('is added once', async () => {
    await add(ada, 'twice.example');
    expect(outcome(await ada.client.post(domainsOf(ada), { domain: 'twice.example' }))).toBe('409 CONFLICT');
  });

  it('is one organization’s, of 20 verifications by two at once', async () => {
    const bob = await signUp(app);
    const both = [await add(ada, 'contested.example'), await add(bob, 'contested.example')];
    for (const domain of both) domain.publish();
    const clients = [ada.client, bob.client];
    const counts = await race(20, (index) => clients[index % 2].post(`${both[index % 2].path}/verify`));
    const rows = await app.dataSource.query(
      `SELECT count(*)::int FROM sso_domains WHERE domain = 'contested.example' AND verified_at IS NOT NULL`,
    );

    expect(rows).toEqual([{ count: 1 }]);
    expect(counts).toEqual({ '200 OK': 10, '409 DOMAIN_TAKEN': 10 });
  });

  it('R26: is not proven by a proof that was found for it before it was removed and added again', async () => {
    const domain = await add(ada, 'stale.example');
    domain.publish();
    whenAsked = async () => {
      whenAsked = () => Promise.resolve();
      await ada.client.delete(domain.path);
      await add(ada, 'stale.example');
    };
    expect((await ada.client.post(`${domain.path}/verify`)).status).toBe(404);
    const { body } = await ada.client.get(`${domainsOf(ada)}?limit=100`);
    const again = (body.data as { domain: string; verifiedAt: string | null }[]).find(
      (one) => one.domain === 'stale.example',
    );
    expect(again?.verifiedAt).toBeNull();
  });

  it('R26: leads nobody anywhere until it is proven, and when it is no more', async () => {
    const provider = await TestOidcProvider.start();
    const bob = await signUp(app);
    await provider.connect(bob);
    const ways = async () =>
      (await app.client().post('/api/auth/identify', { email: 'x@leads.example' })).body.data.methods as string[];
    const domain = await add(bob, 'leads.example');
    expect(await ways()).toEqual(['password']);
    domain.publish();
    await bob.client.post(`${domain.path}/verify`);
    expect(await ways()).toEqual(['sso', 'password']);
    await bob.client.delete(domain.path);
    expect(await ways()).toEqual(['password']);
    await provider.stop();
  });

  it('R26, R30: is no matter of members', async () => {
    const member = await signUp(app);
    await addMember(app, ada.organizationId, member);
    const domain = await add(ada, 'members.example');
    const { client } = member;
    const answers = [
      await client.get(domainsOf(ada)),
      await client.post(domainsOf(ada), { domain: 'mine.example' }),
      await client.post(`${domain.path}/verify`),
      await client.delete(domain.path),
    ];
    expect(answers.map(outcome)).toEqual(answers.map(() => '403 INSUFFICIENT_PERMISSIONS'));
  });
});

describe('the DNS', () => {
  it('is asked for the texts of a name, each joined out of its parts', async () => {
    const records = new TxtRecords();
    // A name that there never is (RFC 6761 §6.4).
    await expect(records.of('_latchkey-challenge.nothing.invalid').catch(() => [])).resolves.toEqual([]);
  });
});
