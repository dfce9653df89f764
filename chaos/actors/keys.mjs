// Somebody who makes keys of one kind, rotates them with and without grace, switches them off and on, and revokes them.
import { post, seen } from '../world.mjs';

/** How many keys of a kind are kept alive: fewer than any limit. */
const ENOUGH = 8;
/** How exactly a grace is known to the client, in milliseconds. */
const TOLERANCE = 1_500;

/** What is different about the kinds of keys. */
export const keyKinds = {
  personal: ({ owner }) => ({
    headers: () => owner.headers,
    create: (name) => post('/api/auth/api-key/create', { name, scopes: ['user:read'] }),
    rotate: (id, graceSeconds) => post('/api/auth/api-key/rotate', { id, graceSeconds }),
    revoke: (id) => post('/api/auth/api-key/delete', { id }),
    enable: (id, enabled) => post('/api/auth/api-key/update', { id, enabled }),
    use: (key) => ({ path: '/api/user/me', headers: { 'x-api-key': key } }),
  }),
  project: ({ owner, organization, project }) => {
    const keys = `${organization}/projects/${project.id}/api-keys`;
    return {
      headers: () => owner.headers,
      ...managed(keys),
      use: (key) => ({ path: '/api/v1/whoami', headers: { authorization: `Bearer ${key}` } }),
    };
  },
  workspace: ({ owner, organization }) => ({
    headers: () => owner.headers,
    ...managed(`${organization}/api-keys`, { scopes: ['read'] }),
    use: (key) => ({ path: '/v1/projects?limit=1', headers: { authorization: `Bearer ${key}` } }),
  }),
  secret: ({ owner }) => ({
    headers: async () => ({ authorization: `Bearer ${await owner.jwt()}` }),
    create: (description) => post('/api/v1/api-keys/', { description }),
    revoke: (id) => ({ method: 'DELETE', path: `/api/v1/api-keys/${id}` }),
    keyOf: ({ api_key: key }) => key,
    use: (key) => ({ path: '/api/v1/analysis/?limit=1', headers: { 'x-api-key': key } }),
  }),
};

const managed = (keys, more = {}) => ({
  create: (name) => post(keys, { name, ...more }),
  rotate: (id, graceSeconds) => post(`${keys}/${id}/rotate`, { graceSeconds }),
  revoke: (id) => ({ method: 'DELETE', path: `${keys}/${id}` }),
  enable: (id, enabled) => ({ method: 'PUT', path: `${keys}/${id}`, body: { enabled } }),
});

/** One step at a time of such a person. */
export class KeyActor {
  constructor(kind, { client, world, credentials, marks, dice }) {
    Object.assign(this, { kind, client, credentials, marks, dice, way: keyKinds[kind](world), living: [] });
  }

  async step() {
    const key = this.dice.one(this.living);
    if (!key || (this.living.length < ENOUGH && this.dice.happens(0.5))) return this.create();
    if (this.living.length >= ENOUGH || this.dice.happens(0.3)) return this.revoke(key);
    if (this.way.rotate && this.dice.happens(0.6)) return this.rotate(key);
    if (this.way.enable) return this.toggle(key);
  }

  async create() {
    const mark = this.marks.next(`${this.kind} key`);
    const { outcome, data } = await this.ask('create', this.way.create(mark), {
      creates: { table: 'api_keys', mark },
      writes: ({ data }) => data && [{ register: nameOf(data.id, 1), value: 'on' }],
    });
    if (outcome === 'done') this.keep({ id: data.id, generation: 1, former: [] }, data);
  }

  /** Who was not answered at all takes no more turns with that key: it is in either state. */
  async rotate(key) {
    const grace = this.dice.one([0, 0, 1, 2]);
    const own = nameOf(key.id, key.generation);
    // Those that still open the key for a while go off with it, and may come back with it.
    const former = grace > 0 ? [...key.former, own] : [];
    const next = { id: key.id, generation: key.generation + 1, former };
    const { outcome, data } = await this.ask('rotate', this.way.rotate(key.id, grace), {
      writes: ({ data }, { start, end }) => [
        { register: own, value: 'off', ...over(grace, start, end) },
        // Without grace all that opened the key before ends at once.
        ...(grace > 0 ? [] : key.former.map((register) => ({ register, value: 'off' }))),
        ...(data ? [{ register: nameOf(next.id, next.generation), value: 'on' }] : []),
      ],
    });
    this.forget(key);
    if (outcome === 'done') this.keep(next, data);
  }

  async toggle(key) {
    const register = nameOf(key.id, key.generation);
    for (const [enabled, value] of [
      [false, 'off'],
      [true, 'on'],
    ]) {
      const others = key.former.map((one) => ({ register: one, value, ...(enabled && { outcome: 'unknown' }) }));
      const writes = [{ register, value }, ...others];
      const { outcome } = await this.ask('enable', this.way.enable(key.id, enabled), { writes });
      if (outcome !== 'done') return this.forget(key);
      await this.look(key);
    }
  }

  async revoke(key) {
    this.forget(key);
    const all = [nameOf(key.id, key.generation), ...key.former];
    const writes = all.map((register) => ({ register, value: 'off' }));
    const { outcome } = await this.ask('revoke', this.way.revoke(key.id), { writes });
    if (outcome === 'done') await this.look(key);
  }

  /** Uses it on every node: what was just answered holds on all of them. */
  async look({ id, generation, text }) {
    const register = nameOf(id, generation);
    const use = { kind: 'use of a key', ...this.way.use(text), reads: seen(register) };
    await Promise.all(this.client.nodes.map((node) => this.client.ask({ ...use, node })));
  }

  async ask(what, request, meaning) {
    const headers = await this.way.headers();
    return this.client.ask({ kind: `${this.kind} key ${what}`, ...request, headers, retry: true, ...meaning });
  }

  keep(key, data) {
    const text = this.way.keyOf?.(data) ?? data.key;
    this.living.push({ ...key, text });
    this.credentials.show(nameOf(key.id, key.generation), this.way.use(text));
  }

  forget(key) {
    this.living = this.living.filter((one) => one !== key);
  }
}

const nameOf = (id, generation) => `credential ${id} #${generation}`;

/** When the former secret of a key ends. */
const over = (grace, start, end) =>
  grace === 0 ? {} : { start: start + grace * 1000 - TOLERANCE, end: end + grace * 1000 + TOLERANCE };
