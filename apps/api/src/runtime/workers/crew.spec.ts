import { pino } from 'pino';
import { Crew } from './crew.js';
import { type WorkerEnd, type WorkerProcess } from './worker-process.js';

/** A worker that does what the test says. */
class FakeWorker {
  readonly told: string[] = [];
  hasServed = false;
  serve: () => void = () => undefined;
  end: (code?: number) => void = () => undefined;
  signalled: () => void = () => undefined;
  readonly ended = new Promise<WorkerEnd>((resolve) => {
    this.end = (code = 0) => resolve({ code, signal: null });
  });
  readonly serving = new Promise<number>((resolve, reject) => {
    this.serve = () => {
      this.hasServed = true;
      resolve(3000);
    };
    void this.ended.then(() => reject(new Error('It ended.')));
  });
  readonly line = {
    tell: (name: string) => {
      this.told.push(name);
      this.end();
    },
    hears: (_: string, hear: () => void) => (this.signalled = hear),
  };

  constructor(readonly number: number) {
    this.serving.catch(() => undefined);
  }

  kill(): void {
    this.end(1);
  }
}

const turn = () => new Promise(setImmediate);
const unbroken = (worker: FakeWorker): void => worker.serve();
const broken = (worker: FakeWorker): void => worker.end(1);

describe('Crew', () => {
  let hired: FakeWorker[];
  let become: (worker: FakeWorker) => void;
  let failures: Error[];
  let crew: Crew;
  let failed: Promise<void>;

  beforeEach(async () => {
    hired = [];
    failures = [];
    become = unbroken;
    failed = new Promise((resolve) => {
      const hire = (number: number) => {
        const worker = new FakeWorker(number);
        hired.push(worker);
        become(worker);
        return worker as unknown as WorkerProcess;
      };
      const fail = (error: Error) => {
        failures.push(error);
        resolve();
      };
      crew = new Crew({ size: 2, hire, logger: pino({ level: 'silent' }), fail, firstPauseMs: 1 });
    });
    expect(await crew.serve()).toBe(3000);
  });

  it('fills the place of one that ends, at once', async () => {
    hired[1].end(1);
    await turn();
    expect(hired.map(({ number }) => number)).toEqual([1, 2, 2]);
    expect(crew.workers).toEqual([hired[0], hired[2]]);
  });

  it('gives up when its successors end while they start, time after time', async () => {
    become = broken;
    hired[0].end(1);
    await failed;
    expect(hired.map(({ number }) => number)).toEqual([1, 2, 1, 1, 1, 1, 1]);
    expect(failures).toEqual([expect.objectContaining({ message: expect.stringContaining('5 in a row') })]);
    expect(failures[0].message).toMatch(/It ended\.$/);
  });

  it('restarts one after the other: who leaves is told when its successor serves', async () => {
    become = () => undefined;
    const restarted = crew.restart();
    expect(crew.restart()).toBe(restarted);
    await turn();
    expect([hired.length, hired[0].told]).toEqual([3, []]);
    hired[2].serve();
    await turn();
    expect([hired.length, hired[0].told, hired[1].told]).toEqual([4, ['retire'], []]);
    hired[3].serve();
    await restarted;
    expect(hired.map(({ number, told }) => [number, ...told])).toEqual([[1, 'retire'], [2, 'retire'], [1], [2]]);
    expect(crew.workers).toEqual([hired[2], hired[3]]);
  });

  it('leaves those that serve where they are when their successors do not', async () => {
    become = broken;
    await crew.restart();
    expect(hired.map(({ number, told }) => [number, ...told])).toEqual([[1], [2], [1]]);
    expect([failures, crew.workers]).toEqual([[], [hired[0], hired[1]]]);
  });

  it('keeps one in a place when somebody ends who is being replaced', async () => {
    become = () => undefined;
    const restarted = crew.restart();
    hired[0].end(1);
    await turn();
    expect(hired.map(({ number }) => number)).toEqual([1, 2, 1, 1]);
    hired[2].serve();
    hired[3].serve();
    become = unbroken;
    await restarted;
    await turn();
    expect(crew.workers.map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  it('replaces one that a signal has told to end', async () => {
    hired[1].signalled();
    hired[1].signalled();
    await turn();
    expect(hired[1].told).toEqual(['retire']);
    expect(crew.workers).toEqual([hired[0], hired[2]]);
  });

  it('stops all of them, also those that start, and fills no place any more', async () => {
    become = () => undefined;
    hired[0].end(1);
    await turn();
    await crew.stop();
    hired[1].signalled();
    await crew.restart();
    await turn();
    expect(hired.map(({ number, told }) => [number, ...told])).toEqual([[1], [2, 'stop'], [1, 'stop']]);
    expect([failures, crew.workers]).toEqual([[], []]);
  });
});
