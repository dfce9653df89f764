import { Campaign, type CampaignNode } from '../../bench/revocation/campaign.helper.mjs';

/** Whether a revoked key is still accepted on a node, told how often it was used there since. */
type Rule = (usesSince: number, node: FakeNode) => boolean;

/** Nodes that share what is revoked, of which each may take its own time to believe it. */
function nodesWith(...rules: Rule[]): CampaignNode[] {
  const revoked = new Set<string>();
  return rules.map((rule, index) => new FakeNode(`node ${index}`, rule, revoked));
}

class FakeNode implements CampaignNode {
  private readonly uses = new Map<string, number>();
  away = false;
  /** Back, and not ready yet. */
  returning = false;

  constructor(
    readonly name: string,
    private readonly rule: Rule,
    private readonly revoked: Set<string>,
  ) {}

  readonly client = {
    use: async (key: string) => {
      const start = performance.now();
      await nextTurn();
      if (this.away) return { start, end: performance.now(), accepted: false };
      const accepted = !this.revoked.has(key) || this.rule(this.count(key), this);
      return { start, end: performance.now(), status: accepted ? 200 : 401, accepted, body: { data: { keyId: key } } };
    },
    revoke: async (_: string, keyId: string) => {
      const start = performance.now();
      await nextTurn();
      this.revoked.add(keyId);
      return { start, end: performance.now(), status: 200 };
    },
  };

  untilReady(): Promise<void> {
    this.returning = false;
    return Promise.resolve();
  }

  private count(key: string): number {
    const before = this.uses.get(key) ?? 0;
    this.uses.set(key, before + 1);
    return before;
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

let made = 0;
const more = (amount: number) => Promise.resolve(Array.from({ length: amount }, () => `key ${++made}`));
const away = {
  begin: (node: CampaignNode) => ((node as FakeNode).away = true),
  end: (node: CampaignNode) => Object.assign(node, { away: false, returning: true }),
};
const campaign = (nodes: CampaignNode[]) => new Campaign(nodes, { manager: 'manager', more, troubles: { away } });

const never: Rule = () => false;
const always: Rule = () => true;
/** Uses may be under way while a revoke is answered; what was seen so often by then knows. */
const forSomeUses: Rule = (usesSince) => usesSince < 3;

describe('the campaign against revocation', () => {
  it('accuses nobody who believes at once', async () => {
    const result = await campaign(nodesWith(never, never, never)).run('none', 30, 3);
    expect(result).toMatchObject({ rounds: 30, failed: 0, acceptedAfter: 0 });
    expect(result.usesAfter).toBeGreaterThanOrEqual(30 * 3);
    expect(result.p99).toBeLessThanOrEqual(result.slowest!);
  });

  it.each<[string, Rule]>([
    ['never believes', always],
    ['takes some uses to believe', forSomeUses],
  ])('finds a node that %s', async (_, rule) => {
    const result = await campaign(nodesWith(never, never, rule)).run('none', 30, 3);
    expect(result.acceptedAfter).toBeGreaterThan(0);
    expect(result.latest).toBeGreaterThan(0);
  });

  it('takes no answer of a node in trouble for none that was accepted', async () => {
    const result = await campaign(nodesWith(never, never, never)).run('away', 30, 3);
    expect(result).toMatchObject({ rounds: 30, failed: 0, acceptedAfter: 0 });
    expect(result.unanswered).toBeGreaterThanOrEqual(30);
  });

  it('finds a node that comes back with what it knew', async () => {
    const untilReady: Rule = (_, node) => node.returning;
    const result = await campaign(nodesWith(untilReady, untilReady, untilReady)).run('away', 3, 3);
    expect(result.acceptedAfter).toBeGreaterThan(0);
  });

  it('ends where a key is refused that nobody has revoked', async () => {
    const nodes = nodesWith(never, never, never);
    const keys = await more(1);
    await nodes[0].client.revoke('manager', keys[0]);
    const run = new Campaign(nodes, { manager: 'manager', more: () => Promise.resolve(keys), troubles: {} });
    await expect(run.run('none', 1, 1)).rejects.toThrow('to a key that nobody had revoked');
  });
});
