/** What came of the rounds with one kind of trouble. Times in milliseconds; null where no revoke was answered. */
export interface CampaignResult {
  readonly kind: string;
  readonly rounds: number;
  /** Revokes that were not answered with 200. */
  readonly failed: number;
  /** Uses that began after the answer to the revoke. */
  readonly usesAfter: number;
  readonly acceptedAfter: number;
  readonly unanswered: number;
  /** How long after the answer the last use began that was accepted. */
  readonly latest?: number;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly slowest: number | null;
}

/** What was answered, and when. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly status?: number;
  readonly body?: object;
}

/** A node, as a campaign knows it. */
export interface CampaignNode {
  readonly name: string;
  readonly client: {
    use(key: string, service?: string): Promise<Answer & { readonly accepted: boolean }>;
    revoke(manager: string, keyId: string): Promise<Answer>;
  };
  untilReady(): Promise<void>;
}

/** Revokes keys and uses them, on nodes that are well and on one that is not. */
export class Campaign {
  constructor(
    nodes: readonly CampaignNode[],
    how: {
      manager: string;
      service?: string;
      more(amount: number): Promise<string[]>;
      troubles: Record<string, { begin(node: CampaignNode): unknown; end(node: CampaignNode): unknown }>;
    },
  );
  readonly uses: string;
  run(kind: string, rounds: number, episodes: number): Promise<CampaignResult>;
}
