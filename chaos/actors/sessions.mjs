// Somebody who signs in and out, takes tokens, and refreshes them; and strangers who sign up.
import { logIn, post, seen, signIn } from '../world.mjs';

/** Sessions of the browser's kind, each with a JWT that ends with it. */
export class SessionActor {
  constructor({ client, credentials }, person) {
    Object.assign(this, { client, credentials, person, count: 0 });
  }

  async step() {
    const session = `credential session ${this.person.id} ${++this.count}`;
    const signed = await this.client.ask({
      kind: 'sign-in',
      ...signIn(this.person.email),
      writes: ({ outcome }) => outcome === 'done' && [{ register: session, value: 'on' }],
    });
    if (signed.outcome !== 'done') return;
    const headers = { cookie: signed.cookie };
    this.credentials.show(session, { path: '/api/user/me', headers });
    const jwt = `${session} JWT`;
    const { data } = await this.client.ask({
      kind: 'token',
      ...post('/api/auth/token', undefined, headers),
      writes: ({ outcome }) => outcome === 'done' && [{ register: jwt, value: 'on' }],
    });
    const bearer = data && { path: '/api/user/me', headers: { authorization: `Bearer ${data.token}` } };
    if (bearer) this.credentials.show(jwt, bearer);
    const ended = [session, ...(bearer ? [jwt] : [])].map((register) => ({ register, value: 'off' }));
    const out = await this.client.ask({
      kind: 'sign-out',
      ...post('/api/auth/sign-out', undefined, headers),
      writes: ended,
    });
    if (out.outcome === 'done') await this.lookEverywhere(jwt, bearer);
  }

  async lookEverywhere(register, request) {
    if (!request) return;
    const use = { kind: 'use of a JWT', ...request, reads: seen(register) };
    await Promise.all(this.client.nodes.map((node) => this.client.ask({ ...use, node })));
  }
}

/** Families of refresh tokens, each of which is good once. */
export class RefreshActor {
  constructor({ client, credentials, dice }, person) {
    Object.assign(this, { client, credentials, dice, person, count: 0 });
  }

  async step() {
    this.family = `credential family ${this.person.id} ${++this.count}`;
    this.pairs = [];
    const { outcome, data } = await this.client.ask({
      kind: 'log-in',
      ...logIn(this.person.email),
      writes: ({ data }) => data && this.on(1),
    });
    if (outcome !== 'done') return;
    this.take(data);
    for (let turn = 0; turn < 3; turn++) if (!(await this.refresh())) return;
    await (this.dice.happens(0.5) ? this.reuse() : this.logOut());
  }

  on = (number) => [{ register: `${this.family} #${number}`, value: 'on' }];

  take(data) {
    this.pairs.push(data);
    const headers = { authorization: `Bearer ${data.access_token}` };
    this.credentials.show(`${this.family} #${this.pairs.length}`, { path: '/api/v1/users/me', headers });
  }

  /** At one node, or at two at once: whichever answers with a pair, the family goes on with that one. */
  async refresh() {
    const { refresh_token: token } = this.pairs.at(-1);
    const number = this.pairs.length;
    const request = post('/api/v1/auth/refresh', { refresh_token: token });
    const meaning = {
      consumes: `refresh token ${number} of ${this.family}`,
      // Of two at once, the one that comes to its node after the other was answered is taken for a thief's: it may end the
      // family, and what the other one got. So may one that nobody heard the answer of.
      writes: ({ data, status, outcome }) =>
        data
          ? this.on(number + 1)
          : status === 401 || outcome === 'unknown'
            ? this.off('unknown', number + 1)
            : undefined,
    };
    const times = this.dice.one([1, 2]);
    const asked = Array.from({ length: times }, () => this.client.ask({ kind: 'refresh', ...request, ...meaning }));
    const won = (await Promise.all(asked)).find(({ outcome }) => outcome === 'done');
    if (won) this.take(won.data);
    return won !== undefined;
  }

  /** A token that comes again ends the family, although it is refused. */
  async reuse() {
    const request = post('/api/v1/auth/refresh', { refresh_token: this.pairs[0].refresh_token });
    const writes = ({ status, outcome }) => this.off(status === 401 ? 'done' : outcome);
    await this.client.ask({
      kind: 'reuse of a refresh token',
      ...request,
      writes,
      consumes: `refresh token 1 of ${this.family}`,
    });
  }

  async logOut() {
    const headers = { authorization: `Bearer ${this.pairs.at(-1).access_token}` };
    const writes = ({ outcome }) => this.off(outcome);
    await this.client.ask({ kind: 'log-out', ...post('/api/v1/auth/logout', undefined, headers), writes });
  }

  off = (outcome, pairs = this.pairs.length) =>
    Array.from({ length: pairs }, (_, index) => ({ register: `${this.family} #${index + 1}`, value: 'off', outcome }));
}

/** New accounts and new organizations. */
export class FounderActor {
  constructor({ client, world, marks, dice }) {
    Object.assign(this, { client, world, marks, dice });
  }

  async step() {
    if (this.dice.happens(0.5)) return this.signUp();
    const mark = this.marks.next('organization');
    const request = post('/api/user/organizations', { name: mark }, this.world.owner.headers);
    await this.client.ask({
      kind: 'organization create',
      ...request,
      retry: true,
      creates: { table: 'organizations', mark },
    });
  }

  async signUp() {
    const mark = `${this.marks.next('stranger').replace(' ', '-')}@example.com`;
    const request = post('/api/auth/sign-up/email', {
      email: mark,
      password: 'quiet-harbour-lantern-42',
      name: 'Stranger',
    });
    await this.client.ask({ kind: 'sign-up', ...request, retry: true, creates: { table: 'users', mark } });
  }
}
