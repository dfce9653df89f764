import { type Clock, newId, type Uuid } from '@latchkey/common';
import { type Receipt, type Receipts } from '@latchkey/surface';
import { type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Heartbeat, Lease } from './lease.js';
import { NodeLink } from './node-link.js';
import { Round } from './round.js';

/** For how long a node may go on by what it remembers without hearing from the database. */
const leaseMs = 1_000;
const heartbeatMs = 300;
/** How long a node may take to confirm before it is shut out. */
const patienceMs = 300;
/** How long a link that broke is given before it is tried again. */
const relinkMs = 50;
/** After how long a change is answered in any case. */
const boundMs = 3_000;

const changes = 'latchkey_changes';
const questions = 'latchkey_questions';
/** Where a node hears what is answered to it. */
const answersTo = (node: string): string => `latchkey_${node.replaceAll('-', '')}`;

/**
 * What the nodes of a deployment know of each other, by way of the database that they share.
 *
 * A node remembers only as long as its lease holds, which it has to renew at the database. Whoever changes something asks
 * all nodes whether they have heard of it; one that does not answer is shut out, and nothing is answered to the client until
 * that one's lease must be over. So a node that is dead, stopped or cut off needs no voice to be safe.
 */
export class Nodes implements Receipts, OnApplicationBootstrap, OnApplicationShutdown {
  readonly id: Uuid = newId();
  private readonly lease = new Lease();
  private readonly rounds = new Map<string, Round>();
  private readonly listeners: ((subject: string | undefined) => void)[] = [];
  private readonly link: NodeLink;
  private readonly answers = answersTo(this.id);
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: Heartbeat | undefined;
  private beats = 0;
  private asked = 0;
  private heard = 0;

  /** @param url of the database, as whoever works in it */
  constructor(
    url: string,
    private readonly clock: Clock,
  ) {
    this.link = new NodeLink(url, {
      channels: [changes, questions, this.answers],
      made: () => this.join(),
      lost: () => this.lease.end(),
      heard: (channel, text) => this.hear(channel, text),
    });
  }

  /** Whether what is remembered may be trusted at this moment. */
  get areHeard(): boolean {
    return this.lease.holds;
  }

  /**
   * Grows with every change that is heard of, and when some may have been missed. What was read from the database before it
   * grew may be older than what was heard since.
   */
  get changesHeard(): number {
    return this.heard;
  }

  /** Calls back with the id of whatever has changed; without one where it may have been anything. */
  onChange(listener: (subject: string | undefined) => void): void {
    this.listeners.push(listener);
  }

  onApplicationBootstrap(): void {
    this.link.open();
    this.timer = setInterval(() => void this.beat(), heartbeatMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.lease.end();
    await this.link.rows('DELETE FROM nodes WHERE id = $1', [this.id]).catch(() => undefined);
    await this.link.close();
  }

  /** Resolves when every node knows of all that was committed before, or after a bound. Never fails. */
  async confirm(): Promise<Receipt> {
    const end = performance.now() + boundMs;
    while (performance.now() < end) {
      try {
        return await this.ask(end);
      } catch {
        // The link broke: it is being made again.
        await delay(relinkMs);
      }
    }
    return nobodyConfirmed;
  }

  private async ask(end: number): Promise<Receipt> {
    const name = String(++this.asked);
    const round = new Round();
    this.rounds.set(name, round);
    try {
      const [{ nodes, leavingMs }] = await this.link.rows<{ nodes: Uuid[]; leavingMs: number }>(question, [
        `${this.id} ${name}`,
        leaseMs,
      ]);
      round.expect(nodes);
      const left = () => Math.max(0, end - performance.now());
      await round.settle(Math.min(patienceMs, left()));
      await Promise.all([this.shutOut(round, left()), leavingMs > 0 && delay(Math.min(leavingMs, left()))]);
      const sure = left() > 0;
      const counted = sure ? round.confirmed : nodes.length;
      return { confirmedNodes: round.confirmed, nodes: counted, effectiveAt: sure ? this.clock.now() : null };
    } finally {
      this.rounds.delete(name);
    }
  }

  /** Sees to it that nodes which did not answer trust nothing any more: their leases cannot be renewed, and run out. */
  private async shutOut(round: Round, left: number): Promise<void> {
    if (round.missing.length === 0) return;
    await this.link.rows(
      'UPDATE nodes SET shut_out_at = clock_timestamp() WHERE id = ANY($1) AND shut_out_at IS NULL',
      [round.missing],
    );
    await round.settle(Math.min(leaseMs, left));
  }

  /** Takes part. What was remembered before is forgotten: changes may have been missed. */
  private async join(): Promise<void> {
    await this.link.rows(joining, [this.id]);
    this.hearOf(undefined);
    this.heartbeat = undefined;
    await this.beat();
  }

  /** Renews the lease, once the database has said that the node still counts, and the node has heard itself by way of it. */
  private async beat(): Promise<void> {
    if (this.heartbeat?.isOpen) return;
    const beat = new Heartbeat(String(++this.beats), () => this.lease.extend(beat.began, leaseMs));
    this.heartbeat = beat;
    try {
      const [{ counts }] = await this.link.rows<{ counts: boolean | null }>(beating, [
        this.id,
        this.answers,
        beat.name,
      ]);
      if (counts) return beat.answer();
      this.lease.end();
      await this.join();
    } catch {
      // Without an answer the lease runs out by itself. A link that says nothing is of no use.
      this.link.drop();
    } finally {
      beat.close();
    }
  }

  private hear(channel: string, text: string): void {
    if (channel === changes) return this.hearOf(text);
    const [first, second] = text.split(' ');
    if (channel === questions) this.answer(first, second);
    else if (first !== 'beat') this.rounds.get(first)?.answer(second);
    else if (second === this.heartbeat?.name) this.heartbeat.echo();
  }

  private hearOf(subject: string | undefined): void {
    this.heard++;
    for (const listener of this.listeners) listener(subject);
  }

  /** All changes before the question were heard before it: the database keeps the order of commits. */
  private answer(asker: string, round: string): void {
    if (asker === this.id) return this.rounds.get(round)?.answer(this.id);
    void this.link.rows('SELECT pg_notify($1, $2)', [answersTo(asker), `${round} ${this.id}`]).catch(() => undefined);
  }
}

const nobodyConfirmed: Receipt = { confirmedNodes: 0, nodes: 1, effectiveAt: null };

/** Asks, and answers who is asked, and how long it takes until the last one that was shut out before has no lease any more. */
const question = `SELECT
  array(SELECT id::text FROM nodes WHERE shut_out_at IS NULL) AS nodes,
  coalesce((SELECT extract(epoch FROM max(shut_out_at) - clock_timestamp())::float8 * 1000 + $2::int FROM nodes), 0)
    AS "leavingMs",
  pg_notify('${questions}', $1)`;

/** Those that were shut out long ago have joined under another id since, or are gone. */
const joining = `WITH gone AS (DELETE FROM nodes WHERE shut_out_at < clock_timestamp() - interval '1 minute' AND id <> $1)
  INSERT INTO nodes (id, joined_at) VALUES ($1, clock_timestamp())
  ON CONFLICT (id) DO UPDATE SET joined_at = excluded.joined_at, shut_out_at = NULL`;

/** Nothing is lost with a heartbeat: it is not waited for until it is on disk. */
const beating = `SELECT set_config('synchronous_commit', 'off', true),
  (SELECT shut_out_at IS NULL FROM nodes WHERE id = $1) AS counts, pg_notify($2, 'beat ' || $3)`;
