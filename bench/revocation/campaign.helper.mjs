// The rounds of a campaign against revocation, and what came of them.
import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../statistics.helper.mjs';

/** Between two uses of a key on a node: nodes that have nothing else to do than to refuse would take the time of the revoke. */
const pauseMs = 2;
/** How many uses on a node in trouble may wait for it at a time. */
const mostPending = 50;

/** Revokes keys and uses them, on nodes that are well and on one that is not. */
export class Campaign {
  /**
   * @param {object[]} nodes of `startNodes`
   * @param {{ manager: string, service?: string, more(amount: number): Promise<string[]>, troubles: object }} with the key
   *   that revokes others, the credential that verifies them if there is one, how to get keys, and what can happen to a node
   */
  constructor(nodes, { manager, service, more, troubles }) {
    Object.assign(this, { nodes, manager, service, more, troubles });
    this.turn = 0;
  }

  /** What counts as a use. */
  get uses() {
    return this.service ? 'whoami and verify in turn' : 'whoami';
  }

  /** So many rounds with one kind of trouble, over so many episodes, in which the nodes take turns to be in it. */
  async run(kind, rounds, episodes) {
    this.result = { kind, rounds: 0, revokes: [], failed: 0, usesAfter: 0, acceptedAfter: 0, unanswered: 0 };
    for (let episode = 0; episode < episodes; episode++) {
      const [from, to] = [episode, episode + 1].map((end) => Math.round((rounds * end) / episodes));
      const keys = await this.more(to - from);
      const victim = kind === 'none' ? undefined : this.nodes[episode % this.nodes.length];
      await (victim ? this.episode(kind, victim, keys) : this.rounds(keys));
    }
    const { revokes, ...counts } = this.result;
    const of = (share) => (revokes.length ? percentile(revokes, share) : null);
    const result = { ...counts, p50: of(0.5), p99: of(0.99), slowest: of(1) };
    return result;
  }

  /** The keys are known to the node before it gets into trouble, and revoked while it is in it. */
  async episode(kind, victim, keys) {
    await inTurns(keys, async (key) => this.assertAccepted(victim, await this.use(victim, key)));
    const pending = [];
    await this.troubles[kind].begin(victim);
    const revoked = await this.rounds(keys, { victim, pending });
    await this.troubles[kind].end(victim);
    // At once, before it can have heard of anything.
    await inTurns(revoked, async ({ key, answered }) => this.judge(await this.use(victim, key), answered));
    await Promise.all(pending);
    await victim.untilReady();
    await inTurns(revoked, async ({ key, answered }) => this.judge(await this.use(victim, key), answered));
  }

  async rounds(keys, trouble) {
    const revoked = [];
    for (const key of keys) {
      const answered = await this.round(key, trouble);
      this.result.rounds++;
      if (answered !== undefined) revoked.push({ key, answered });
    }
    return revoked;
  }

  /** One key. @returns {Promise<number | undefined>} when its revoke was answered */
  async round(key, { victim, pending } = {}) {
    const well = this.nodes.filter((node) => node !== victim);
    const revoker = well[this.turn++ % well.length];
    const known = await Promise.all(well.map((node) => node.client.use(key)));
    known.forEach((use, index) => this.assertAccepted(well[index], use));
    const watchers = well.filter((node) => node !== revoker).map((node) => this.keepUsing(node, key));
    const revoke = await revoker.client.revoke(this.manager, known[0].body.data.keyId);
    const after = this.nodes.filter((node) => node !== victim).map((node) => this.use(node, key));
    if (victim && pending && pending.length - (pending.done ?? 0) < mostPending) {
      pending.push(
        this.use(victim, key).then((use) => {
          pending.done = (pending.done ?? 0) + 1;
          if (revoke.status === 200) this.judge(use, revoke.end);
        }),
      );
    }
    const uses = [
      ...(await Promise.all(after)),
      ...(await Promise.all(watchers.map((watcher) => watcher.end()))).flat(),
    ];
    if (revoke.status !== 200) {
      this.result.failed++;
      return undefined;
    }
    this.result.revokes.push(revoke.end - revoke.start);
    for (const use of uses) this.judge(use, revoke.end);
    return revoke.end;
  }

  /** Uses a key again and again, until it is told to end; then once more. */
  keepUsing(node, key) {
    const uses = [];
    let going = true;
    const all = (async () => {
      while (going) {
        uses.push(await this.use(node, key));
        await delay(pauseMs);
      }
      uses.push(await this.use(node, key));
      return uses;
    })();
    return {
      end: () => {
        going = false;
        return all;
      },
    };
  }

  /** By way of the key itself and of another service, in turn. */
  async use(node, key) {
    const service = this.turn++ % 2 ? this.service : undefined;
    return node.client.use(key, service);
  }

  judge({ start, status, accepted }, answered) {
    if (start <= answered) return;
    this.result.usesAfter++;
    if (status === undefined) this.result.unanswered++;
    if (!accepted) return;
    this.result.acceptedAfter++;
    this.result.latest = Math.max(this.result.latest ?? 0, start - answered);
  }

  assertAccepted(node, { status, accepted }) {
    if (!accepted) throw new Error(`${node.name} answered ${status} to a key that nobody had revoked.`);
  }
}

/** Does something with each, eight at a time. */
async function inTurns(items, work) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
