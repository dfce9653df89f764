import { detailOf, logIn, type Person, readLogin, signUp, TestApp, type TestLogin } from '@latchkey/testing';
import { decodeJwt } from 'jose';

const path = '/api/v1/auth/refresh';
const refused = '401 Could not validate credentials';
const day = 86_400;

let app: TestApp;
let ada: Person;
let login: TestLogin;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  login = await logIn(app, ada);
});
afterAll(() => app.stop());

const send = (token: unknown, server = app) => server.client().post(path, { refresh_token: token });
const refresh = async (token: string) => readLogin(app, await send(token));
const opens = async ({ client }: TestLogin) => (await client.get('/api/v1/users/me')).status === 200;
const stored = async () =>
  app.dataSource.query<{ used: boolean }[]>(
    `SELECT r.used_at IS NOT NULL AS used FROM refresh_tokens r JOIN sessions s ON s.id = r.session_id
     JOIN users u ON u.id = s.user_id WHERE u.email = $1 ORDER BY r.used_at`,
    [ada.email],
  );

describe('POST /api/v1/auth/refresh', () => {
  it('gives the next pair of the same session, without any other credential', async () => {
    const { status, body, headers } = await send(login.refreshToken);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 1800,
    });
    const [former, next] = [login.accessToken, body.access_token as string].map((token) => decodeJwt(token));
    expect([next.sid, next.sub]).toEqual([former.sid, ada.id]);
    expect([next.jti === former.jti, body.refresh_token === login.refreshToken]).toEqual([false, false]);
    expect(await opens(login)).toBe(true);
  });

  it('goes on when the JWT has expired', async () => {
    app.clock.advance(1800);
    expect(await opens(login)).toBe(false);
    expect(await opens(await refresh(login.refreshToken))).toBe(true);
  });

  it('check 19: goes on for 30 days without use, and not longer', async () => {
    app.clock.advance(30 * day - 60);
    const { refreshToken } = await refresh(login.refreshToken);
    app.clock.advance(30 * day + 60);
    expect(detailOf(await send(refreshToken))).toBe(refused);
  });

  it('check 19: goes on for 90 days at the most, however much it is used', async () => {
    let { refreshToken } = login;
    for (let days = 0; days < 85; days += 17) {
      app.clock.advance(17 * day);
      ({ refreshToken } = await refresh(refreshToken));
    }
    app.clock.advance(5 * day);
    expect(detailOf(await send(refreshToken))).toBe(refused);
  });

  it('keeps keyed hashes alone, and no more of them however long a session goes on', async () => {
    let { refreshToken } = login;
    for (let turn = 0; turn < 5; turn++) {
      app.clock.advance(1800);
      ({ refreshToken } = await refresh(refreshToken));
    }
    expect(await stored()).toEqual([{ used: true }, { used: false }]);
    const dump = await app.dataSource.query(`SELECT encode(token_hash, 'escape') AS hash FROM refresh_tokens`);
    expect(JSON.stringify(dump)).not.toContain(refreshToken.split('.')[1]);
    for (const secret of [login, { refreshToken }]) {
      expect(JSON.stringify(app.logs)).not.toContain(secret.refreshToken.split('.')[1]);
    }
  });

  it.each<[unknown, string]>([
    [undefined, 'body.refresh_token: missing'],
    [{}, 'body.refresh_token: missing'],
    [{ refresh_token: 7 }, 'body.refresh_token: string_type'],
    [{ refresh_token: '' }, 'body.refresh_token: string_too_short'],
    [{ refresh_token: 'x'.repeat(513) }, 'body.refresh_token: string_too_long'],
    [{ refresh_token: 'x', user_id: '1' }, 'body.user_id: extra_forbidden'],
    [[], 'body: dict_type'],
  ])('422: refuses the body %j', async (body, issues) => {
    expect(detailOf(await app.client().post(path, body))).toBe(`422 ${issues}`);
  });

  it('422: never echoes a token, nor logs it', async () => {
    const { text } = await send([login.refreshToken]);
    expect(JSON.parse(text)).toEqual({
      detail: [
        {
          type: 'string_type',
          loc: ['body', 'refresh_token'],
          msg: 'Refresh token must be a string',
          input: null,
        },
      ],
    });
    expect(JSON.stringify(app.logs)).not.toContain(login.refreshToken);
  });

  it('422, check 40: takes no token from the query', async () => {
    const answer = await app.client().post(`${path}?refresh_token=${login.refreshToken}`, {});
    expect(answer.status).toBe(422);
    expect(answer.text + JSON.stringify(app.logs)).not.toContain(login.refreshToken.split('.')[1]);
  });

  it('check 31 R40: refuses one that is cut, longer or changed in any character, and the session goes on', async () => {
    const text = login.refreshToken;
    const flip = (at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const flipped = Array.from({ length: text.length }, (_, at) => flip(at));
    const others = [text.slice(0, -1), `${text}A`, ` ${text}`, `${text} `, text.toLowerCase(), `${text}.`, 'x', '..'];
    const statuses = await Promise.all([...flipped, ...others].map(async (other) => (await send(other)).status));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(await opens(await refresh(text))).toBe(true);
  });

  it('takes no JWT for a refresh token, and no refresh token for a JWT', async () => {
    expect(detailOf(await send(login.accessToken))).toBe(refused);
    const client = app.client().with({ authorization: `Bearer ${login.refreshToken}` });
    expect(detailOf(await client.get('/api/v1/users/me'))).toBe(refused);
  });

  it('429: counts wrong tokens with the other wrong credentials of an address, and lets a good one through', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_BAD_CREDENTIALS: '3/60' } });
    const { refreshToken } = await logIn(limited, await signUp(limited));
    limited.clock.advanceToWindow(60);
    const wrong = limited.client().with({ authorization: 'Bearer nothing' });
    expect((await wrong.get('/api/v1/users/me')).status).toBe(401);
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await send('nothing', limited)).status);
    expect(statuses).toEqual([401, 401, 429]);
    const { body, headers } = await send('nothing', limited);
    expect([body, Number(headers.get('retry-after')) > 0]).toEqual([{ detail: 'Rate limit exceeded' }, true]);
    expect((await send(refreshToken, limited)).status).toBe(200);
    await limited.stop();
  });
});

describe('The answer to a refresh', () => {
  it('says what is left of the wrong tokens of the address, as every answer says what is left', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_BAD_CREDENTIALS: '3/60' } });
    const { refreshToken } = await logIn(limited, await signUp(limited));
    limited.clock.advanceToWindow(60);
    const seen = [];
    for (const token of ['nothing', 'nothing', refreshToken, 'nothing', 'nothing']) {
      const { status, headers } = await send(token, limited);
      seen.push([status, headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]);
    }
    expect(seen).toEqual([
      [401, '3', '2'],
      [401, '3', '1'],
      [200, '3', '1'],
      [401, '3', '0'],
      [429, '3', '0'],
    ]);
    await limited.stop();
  });
});

describe('A family of refresh tokens', () => {
  it('check 58 R5 R6: has one child when twenty refresh at once, and the child works', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(login.refreshToken)));
    const won = answers.filter(({ status }) => status === 200);
    expect([won.length, new Set(answers.map(detailOf))]).toEqual([1, new Set(['200', refused])]);
    const child = readLogin(app, won[0]);
    expect(await opens(child)).toBe(true);
    expect(await opens(await refresh(child.refreshToken))).toBe(true);
  });

  it('goes on when the winner refreshes again while others are still losing', async () => {
    const losers = Array.from({ length: 10 }, () => send(login.refreshToken));
    const winner = await Promise.any(
      losers.map(async (answer) =>
        (await answer).status === 200 ? readLogin(app, await answer) : Promise.reject(new Error('lost')),
      ),
    );
    const grandchild = await refresh((await refresh(winner.refreshToken)).refreshToken);
    await Promise.all(losers);
    expect(await opens(grandchild)).toBe(true);
  });

  it.each([0, 1, 3600])('check 58: ends when a token comes again %i seconds after it was used', async (seconds) => {
    const child = await refresh(login.refreshToken);
    app.clock.advance(seconds);
    expect(detailOf(await send(login.refreshToken))).toBe(refused);
    expect([await opens(child), await opens(login)]).toEqual([false, false]);
    expect(detailOf(await send(child.refreshToken))).toBe(refused);
    expect(await stored()).toEqual([]);
  });

  it('check 58: ends when a token comes again whose row is long forgotten', async () => {
    let last = login;
    for (let turn = 0; turn < 3; turn++) {
      app.clock.advance(600);
      last = await refresh(last.refreshToken);
    }
    expect(detailOf(await send(login.refreshToken))).toBe(refused);
    expect(await opens(last)).toBe(false);
  });

  it('ends alone: the person’s other sessions go on', async () => {
    const other = await logIn(app, ada);
    await refresh(login.refreshToken);
    await send(login.refreshToken);
    expect([await opens(login), await opens(other)]).toEqual([false, true]);
    expect((await ada.client.get('/api/user/me')).status).toBe(200);
    expect(await opens(await refresh(other.refreshToken))).toBe(true);
  });
});
