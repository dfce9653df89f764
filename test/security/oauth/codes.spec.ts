import {
  codeFor,
  createOAuthClient,
  oauthOutcome,
  type Person,
  postForm,
  signUp,
  TestApp,
  type TestAnswer,
  type TestOAuthClient,
  withToken,
} from '@latchkey/testing';

const parallel = 20;

let app: TestApp;
let ada: Person;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  client = await createOAuthClient(ada);
});
afterAll(() => app.stop());

const redeem = (form: Record<string, string>, at = app): Promise<TestAnswer> =>
  postForm(at.client(), '/oauth/token', form);
const tally = (answers: readonly TestAnswer[]) => answers.map(oauthOutcome).sort();
const oneOf = (all: number) => ['200', ...Array.from({ length: all - 1 }, () => '400 invalid_grant')];

describe('An authorization code', () => {
  it('R3 (GHSA-7w99-5wm4-3g79), check 57: of 20 redemptions at once, one gets tokens, and they work', async () => {
    const form = await codeFor(app, ada, client);
    const answers = await Promise.all(Array.from({ length: parallel }, () => redeem(form)));
    expect(tally(answers)).toEqual(oneOf(parallel));
    const token = answers.find(({ status }) => status === 200)?.body.access_token as string;
    expect((await withToken(app, token).get('/api/user/me')).status).toBe(200);
  });

  it('R4 (supabase/auth #2612): the same on two nodes', async () => {
    const other = await TestApp.start({
      databaseUrl: app.databaseUrl,
      secret: app.secret,
      env: { PUBLIC_URL: app.url },
    });
    const form = await codeFor(app, ada, client);
    const answers = await Promise.all(
      Array.from({ length: parallel }, (_, index) => redeem(form, index % 2 === 0 ? app : other)),
    );
    expect(tally(answers)).toEqual(oneOf(parallel));
    await other.stop();
  });

  it('check 57: ends what it was redeemed for when it comes again', async () => {
    const form = await codeFor(app, ada, client);
    const { access_token: access, refresh_token: refresh } = (await redeem(form)).body;
    expect((await withToken(app, access as string).get('/api/user/me')).status).toBe(200);
    expect(oauthOutcome(await redeem(form))).toBe('400 invalid_grant');
    expect((await withToken(app, access as string).get('/api/user/me')).status).toBe(401);
    const renewal = { grant_type: 'refresh_token', refresh_token: refresh as string };
    expect(oauthOutcome(await redeem({ ...form, ...renewal }))).toBe('400 invalid_grant');
  });

  it('check 57: is good for a minute', async () => {
    const [early, late] = [await codeFor(app, ada, client), await codeFor(app, ada, client)];
    app.clock.advance(50);
    expect(oauthOutcome(await redeem(early))).toBe('200');
    app.clock.advance(11);
    expect(oauthOutcome(await redeem(late))).toBe('400 invalid_grant');
  });

  it.each([
    ['another verifier', { code_verifier: 'a'.repeat(43) }],
    ['another address', { redirect_uri: 'https://app.example.com/callback/' }],
    ['no verifier', { code_verifier: '' }],
  ] as const)('check 59: is worth nothing with %s', async (_, change) => {
    const form = await codeFor(app, ada, client);
    expect(oauthOutcome(await redeem({ ...form, ...change }))).toBe('400 invalid_grant');
  });

  it('check 59: is worth nothing for another client', async () => {
    const other = await createOAuthClient(ada);
    const form = await codeFor(app, ada, client);
    const stolen = { ...form, client_id: other.id, client_secret: other.secret };
    expect(oauthOutcome(await redeem(stolen))).toBe('400 invalid_grant');
  });

  it('is worth nothing without the secret of its client', async () => {
    const form = await codeFor(app, ada, client);
    const bare = Object.fromEntries(Object.entries(form).filter(([name]) => name !== 'client_secret'));
    expect(oauthOutcome(await redeem({ ...form, client_secret: 'lcs_guess' }))).toBe('401 invalid_client');
    expect(oauthOutcome(await redeem(bare))).toBe('401 invalid_client');
    expect(oauthOutcome(await redeem(form))).toBe('200');
  });
});
