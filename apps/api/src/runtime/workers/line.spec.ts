import { EventEmitter } from 'node:events';
import { type Channel, Line } from './line.js';
import { type Packet } from './messages.js';

/** One end of a wire that carries JSON, as processes have it. */
class WireEnd extends EventEmitter implements Channel {
  connected = true;
  readonly packets: Packet[] = [];
  other: WireEnd | undefined;

  send(message: Packet, done: (error: Error | null) => void): boolean {
    this.packets.push(message);
    const sent: unknown = JSON.parse(JSON.stringify(message));
    setImmediate(() => {
      this.other?.emit('message', sent);
      done(null);
    });
    return true;
  }

  cut(): void {
    this.connected = false;
    this.emit('disconnect');
  }
}

/** A worker's line and the primary's, and the wire between them. */
function connected(patience?: number) {
  const ends = [new WireEnd(), new WireEnd()];
  [ends[0].other, ends[1].other] = [ends[1], ends[0]];
  const [atPrimary, atWorker] = ends;
  const primary = new Line(atPrimary, false, patience);
  const worker = new Line(atWorker, true, patience);
  return { primary, worker, atPrimary, atWorker };
}

const unavailable = { code: 'UNAVAILABLE' };

describe('Line', () => {
  it('carries questions and answers both ways, and answers that take their time', async () => {
    const { primary, worker } = connected();
    primary.answers('limits', (question) => ['take' in question ? question.take.length : 0]);
    worker.answers('metrics', () => Promise.resolve([]));
    expect(await worker.ask('limits', { take: [['free=1/60', 'a', 1]] })).toEqual([1]);
    expect(await primary.ask('metrics', null)).toEqual([]);
  });

  it('sends what comes up in one turn as one message, and answers it as one', async () => {
    const { primary, worker, atPrimary, atWorker } = connected();
    primary.answers('joinRace', () => [1, false]);
    await worker.sent();
    await Promise.all(Array.from({ length: 100 }, () => worker.ask('joinRace', 'token')));
    expect(atWorker.packets.map(({ latchkey }) => latchkey.length)).toEqual([1, 100]);
    expect(atPrimary.packets.map(({ latchkey }) => latchkey.length)).toEqual([100]);
  });

  it('keeps what is said to a process that does not listen yet', async () => {
    const [atPrimary, atWorker] = [new WireEnd(), new WireEnd()];
    [atPrimary.other, atWorker.other] = [atWorker, atPrimary];
    const primary = new Line(atPrimary, false);
    primary.tell('stop', null);
    await new Promise(setImmediate);
    expect(atPrimary.packets).toEqual([]);
    const told = new Promise((resolve) => new Line(atWorker, true).hears('stop', () => resolve('told')));
    expect(await told).toBe('told');
  });

  it('fails what the other side cannot answer, says nothing about, or is gone before', async () => {
    const { primary, worker, atWorker } = connected(50);
    primary.answers('limits', () => {
      throw new RangeError('no');
    });
    await expect(worker.ask('limits', { take: [] })).rejects.toMatchObject(unavailable);
    await expect(worker.ask('allMetrics', null)).rejects.toMatchObject(unavailable);
    primary.answers('joinRace', () => new Promise<never>(() => undefined));
    await expect(worker.ask('joinRace', 'token')).rejects.toMatchObject(unavailable);
    const unanswered = worker.ask('joinRace', 'token');
    atWorker.cut();
    await expect(unanswered).rejects.toMatchObject(unavailable);
    await expect(worker.ask('limits', { take: [] })).rejects.toMatchObject(unavailable);
    worker.tell('signalled', null);
    await worker.sent();
  });

  it('lets messages of others pass', () => {
    const { atPrimary } = connected();
    for (const other of [null, 'text', 7, {}, { cmd: 'NODE_CLUSTER' }]) atPrimary.emit('message', other);
  });
});
