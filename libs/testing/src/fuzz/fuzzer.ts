import fc from 'fast-check';
import { type Contract } from '../contract/contract.js';
import { documentNames, type OperationShape, operationShapes } from '../contract/operation-shapes.js';
import { type ServerUnderTest } from '../app/people.js';
import { type Draft, written } from './draft.js';
import { type Finding, Tally } from './tally.js';
import { requestsFor } from './requests.js';
import { type Known, render } from './template.js';
import { faultOf } from './verdict.js';
import { WireClient } from './wire-client.js';
import { makeWorld } from './world.js';

/** How much to send, and in which order of chance. */
export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** After how many seconds to stop, whatever is left. */
  readonly seconds: number;
  /** Sends this one request of the run alone. */
  readonly only?: number;
}

/** How many requests share an organization: what they end, the next ones have again. */
const perWorld = 1_000;
const connections = 12;
const patience = 60_000;
const shrinkTime = 2_000;
const mostShrunk = 12;
const large = 32_768;

/** Sends made-up requests to a server, and notes each answer that is no good. What is sent follows from the seed alone. */
export class Fuzzer {
  readonly tally = new Tally();
  private readonly operations: readonly OperationShape[] = documentNames.flatMap(operationShapes);
  private readonly requests = this.operations.map(requestsFor);
  private readonly clients: readonly WireClient[];

  constructor(
    private readonly app: ServerUnderTest,
    private readonly port: number,
    private readonly contract: Contract,
    private readonly options: FuzzOptions,
  ) {
    this.clients = Array.from({ length: connections }, () => new WireClient(port));
  }

  /** Sends all of it. @param told is called now and then with how many were sent */
  async run(told: (sent: number) => void = () => undefined): Promise<Tally> {
    const { requests, seconds, only } = this.options;
    const end = performance.now() + seconds * 1_000;
    const from = only ?? 0;
    const to = only === undefined ? requests : only + 1;
    for (let first = from; first < to && performance.now() < end; first += perWorld) {
      await this.batch(range(first, Math.min(first + perWorld, to)), end);
      told(this.tally.sent);
    }
    for (const client of this.clients) client.close();
    return this.tally;
  }

  private async batch(indexes: readonly number[], end: number): Promise<void> {
    const world = await makeWorld(this.app);
    const drafts = indexes.map((index) => ({ index, draft: this.draft(index) }));
    const queue = drafts.sort((one, other) => lateness(one.draft) - lateness(other.draft)).values();
    const work = async (client: WireClient) => {
      for (const { index, draft } of queue) {
        if (performance.now() > end) return;
        await this.tryOut(client, index, draft, world);
      }
    };
    await Promise.all(this.clients.map(work));
  }

  private draft(index: number): Draft {
    const [draft] = fc.sample(this.requests[index % this.operations.length], this.chance(index));
    return draft;
  }

  /** Of one request: it can be made again without all that came before. */
  private chance(index: number): { seed: number; numRuns: 1 } {
    return { seed: (this.options.seed * 1_000_003 + index) | 0, numRuns: 1 };
  }

  private async tryOut(client: WireClient, index: number, draft: Draft, world: Known): Promise<void> {
    const { fault, status } = await this.send(client, draft, world);
    this.tally.count(draft, status);
    if (fault === undefined) return;
    const finding = { index, draft, fault };
    if (this.tally.note(finding) && this.tally.findings.length <= mostShrunk) await this.shrink(finding, world);
  }

  private async send(client: WireClient, draft: Draft, world: Known): Promise<{ fault?: string; status: string }> {
    const body = render(draft.body ?? '', world);
    const head = render(written({ ...draft, body: draft.body && '' }, body.length), world);
    const bytes = draft.raw === undefined ? Buffer.concat([head, body]) : head;
    // Of a large body, the server may read the end together with the next request.
    const once = draft.raw !== undefined || Boolean(draft.mayBeSilent) || bytes.length > large;
    const time = draft.mayBeSilent ? 250 : patience;
    const method = (draft.raw ?? draft.method).split(' ', 1)[0];
    const outcome = await client.send(bytes, { method, once, patience: time });
    const status = typeof outcome === 'string' ? outcome : String(outcome.status);
    return { fault: faultOf(draft, bytes, outcome, this.contract), status };
  }

  /** Looks for a smaller request that is answered no better. */
  private async shrink(finding: Finding, world: Known): Promise<void> {
    // Of its own: when the time is over, one request is still under way.
    const client = new WireClient(this.port);
    const requests = this.requests[finding.index % this.operations.length];
    const passes = async (draft: Draft) => (await this.send(client, draft, world)).fault === undefined;
    const { counterexample } = await fc.check(fc.asyncProperty(requests, passes), {
      ...this.chance(finding.index),
      interruptAfterTimeLimit: shrinkTime,
    });
    client.close();
    if (counterexample) this.tally.replace(finding, counterexample[0]);
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** What takes something away comes after what needs it, and the deeper first. */
function lateness({ operation: { method, path } }: Draft): number {
  const ends = method === 'DELETE' || /delete|revoke|remove|expire|leave|sign-out|logout|change-|reset|role/.test(path);
  return ends ? 100 - path.split('{').length : 0;
}
