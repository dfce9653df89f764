// Somebody who makes projects, tasks and workflows, renames them and deletes them.
import { post } from '../world.mjs';

const ENOUGH = 6;

/** What is different about the kinds of things. */
const thingKinds = {
  project: ({ owner, organization }) => ({
    table: 'projects',
    headers: owner.headers,
    create: (name) => post(`${organization}/projects`, { name }),
    change: (id, name) => ({ method: 'PUT', path: `${organization}/projects/${id}`, body: { name } }),
    end: (id) => ({ method: 'DELETE', path: `${organization}/projects/${id}` }),
    get: (id) => ({ path: `${organization}/projects/${id}` }),
    nameOf: ({ name }) => name,
    keys: (id) => post(`${organization}/projects/${id}/api-keys`, { name: 'of a project that ends' }),
  }),
  task: ({ byWorkspace }, { projectId }) => ({
    table: 'tasks',
    headers: byWorkspace,
    create: (title) => post('/v1/tasks', { title, project_id: projectId }),
    change: (id, title) => ({ method: 'PUT', path: `/v1/tasks/${id}`, body: { title } }),
    end: (id) => ({ method: 'DELETE', path: `/v1/tasks/${id}` }),
    get: (id) => ({ path: `/v1/tasks/${id}` }),
    nameOf: ({ title }) => title,
  }),
  workflow: ({ byProject }) => ({
    table: 'workflows',
    headers: byProject,
    create: (name) => post('/api/v1/workflows/create', { name }),
    change: (id, name) => post(`/api/v1/workflows/${id}/update`, { name }),
    end: (id) => post(`/api/v1/workflows/${id}/delete`),
    get: (id) => ({ path: `/api/v1/workflows/${id}` }),
    nameOf: ({ name }) => name,
  }),
};

export class ThingActor {
  constructor(kind, { client, world, credentials, marks, dice, places }) {
    Object.assign(this, { kind, client, credentials, marks, dice, way: thingKinds[kind](world, places), living: [] });
  }

  async step() {
    const thing = this.dice.one(this.living);
    if (!thing || (this.living.length < ENOUGH && this.dice.happens(0.5))) return this.create();
    if (this.living.length >= ENOUGH || this.dice.happens(0.3)) return this.end(thing);
    if (this.dice.happens(0.5)) return this.look(thing);
    return this.change(thing);
  }

  async create() {
    const mark = this.marks.next(this.kind);
    const { outcome, data } = await this.ask('create', this.way.create(mark), {
      creates: { table: this.way.table, mark },
      writes: ({ data }) => data && [{ register: `${this.kind} ${data.id}`, value: mark }],
    });
    if (outcome !== 'done') return;
    const thing = { id: data.id, mark, version: 1, keys: [] };
    this.living.push(thing);
    if (this.way.keys && this.dice.happens(0.5)) await this.addKey(thing);
  }

  /** A key of a project ends with it. */
  async addKey(project) {
    const { outcome, data } = await this.ask('key', this.way.keys(project.id), {
      writes: ({ data }) => data && [{ register: `credential ${data.id} #1`, value: 'on' }],
    });
    if (outcome !== 'done') return;
    const register = `credential ${data.id} #1`;
    project.keys.push(register);
    this.credentials.show(register, { path: '/api/v1/whoami', headers: { authorization: `Bearer ${data.key}` } });
  }

  /** What was changed keeps its mark as the beginning of its name. */
  async change(thing) {
    const value = `${thing.mark} v${++thing.version}`;
    const writes = [{ register: `${this.kind} ${thing.id}`, value }];
    const { outcome } = await this.ask('change', this.way.change(thing.id, value), { writes });
    if (outcome === 'done') await this.look(thing);
  }

  async end(thing) {
    this.living = this.living.filter((one) => one !== thing);
    const writes = [
      { register: `${this.kind} ${thing.id}`, value: 'gone' },
      ...thing.keys.map((register) => ({ register, value: 'off' })),
    ];
    const { outcome } = await this.ask('delete', this.way.end(thing.id), {
      ends: { table: this.way.table, mark: thing.mark },
      writes,
    });
    if (outcome === 'done') await this.look(thing);
  }

  look({ id }) {
    const value = ({ outcome, status, data }) =>
      outcome === 'done' ? this.way.nameOf(data) : status === 404 ? 'gone' : undefined;
    const reads = (answer) => value(answer) && [{ register: `${this.kind} ${id}`, value: value(answer) }];
    return this.client.ask({ kind: `look at a ${this.kind}`, ...this.way.get(id), headers: this.way.headers, reads });
  }

  ask(what, request, meaning) {
    const { headers } = this.way;
    return this.client.ask({ kind: `${this.kind} ${what}`, ...request, headers, retry: true, ...meaning });
  }
}
