// People who start runs and cancel them, and a runner who works them off.
import { post } from '../world.mjs';

/** How long a runner has a run, in seconds: what it leaves behind comes back into the queue during a campaign. */
const LEASE = 5;

export class RunStarter {
  constructor({ client, world, marks, dice, workflowId }) {
    Object.assign(this, { client, headers: world.byProject, marks, dice, workflowId, started: [] });
  }

  async step() {
    const mark = this.marks.next('run');
    const { data } = await this.client.ask({
      kind: 'start of a run',
      ...post('/api/v1/runs/start', { workflowId: this.workflowId, prompt: mark }, this.headers),
      retry: true,
      creates: ({ data }) => ({ table: 'runs', mark, ...(data && { number: data.runNumber }) }),
    });
    if (data) this.started.push(data.id);
    if (this.dice.happens(0.2)) await this.cancel(this.dice.one(this.started.slice(-5)));
  }

  async cancel(id) {
    if (!id) return;
    const writes = [{ register: `end of ${id}`, value: 'cancelled' }];
    const request = post(`/api/v1/runs/${id}/cancel`, undefined, this.headers);
    await this.client.ask({ kind: 'cancel of a run', ...request, retry: true, writes });
    await lookAtEnd(this.client, this.headers, id);
  }
}

export class Runner {
  constructor({ client, world, dice }) {
    Object.assign(this, { client, headers: world.byProject, dice });
  }

  async step() {
    const run = await this.claim();
    if (!run) return;
    const { id, sandboxId } = run;
    const beat = post(`/api/v1/runs/${id}/heartbeat`, { progress: 50, sandboxId }, this.headers);
    const { data } = await this.client.ask({ kind: 'heartbeat', ...beat });
    // A runner that gives up without a word now and then: its run comes back.
    if (data?.status === 'cancelled' || this.dice.happens(0.05)) return;
    const status = this.dice.one(['completed', 'completed', 'failed']);
    const finish = post(`/api/v1/runs/${id}/finish`, { status, sandboxId }, this.headers);
    const writes = [{ register: `end of ${id}`, value: status }];
    const { outcome } = await this.client.ask({ kind: 'finish of a run', ...finish, retry: true, writes });
    if (outcome === 'done') await lookAtEnd(this.client, this.headers, id);
  }

  /** Each attempt at a run is one runner's; who loses the answer to a claim finds the run again when its lease is over. */
  async claim() {
    const request = post('/api/v1/runs/claim', { sandbox: { name: 'chaos' }, leaseSeconds: LEASE }, this.headers);
    const { data, outcome } = await this.client.ask({
      kind: 'claim of a run',
      ...request,
      consumes: ({ data }) => data && `attempt ${data.attempts} at ${data.id}`,
    });
    return outcome === 'done' ? data : undefined;
  }
}

/** A run that has ended stays so, on whichever node. */
async function lookAtEnd(client, headers, id) {
  const ended = ['completed', 'failed', 'cancelled'];
  const reads = ({ data }) =>
    data && [{ register: `end of ${id}`, value: ended.includes(data.status) ? data.status : 'open' }];
  await client.ask({ kind: 'look at a run', path: `/api/v1/runs/${id}`, headers, reads });
}
