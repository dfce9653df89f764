import { type Logger } from 'pino';
import { setTimeout as delay } from 'node:timers/promises';
import { reasonOf, StartRefused } from '../refusal.js';
import { type WorkerProcess } from './worker-process.js';

/** What a crew is made of. */
export interface CrewSettings {
  readonly size: number;
  /** Starts a process for a place, and tells it all that it stands on. */
  readonly hire: (number: number) => WorkerProcess;
  readonly logger: Logger;
  /** Told when there is no point in going on. */
  readonly fail: (error: Error) => void;
  /** How long after the first start that failed it is tried again; twice as long after each further one. 200 unless told. */
  readonly firstPauseMs?: number;
}

/** One of the places, and who fills it at the moment. */
interface Place {
  readonly number: number;
  worker: WorkerProcess;
}

/** How often in a row a successor may end while it starts. */
const mostFailures = 5;
/** How long a worker that is replaced may take to finish what is under way, in milliseconds. */
const patienceMs = 10_000;

/** The processes that serve: as many as there are to be, whoever of them ends. */
export class Crew {
  private readonly everybody = new Set<WorkerProcess>();
  private readonly signalled = new Set<WorkerProcess>();
  private readonly places: Place[];
  private readonly stopping = new AbortController();
  private restarting: Promise<void> | undefined;

  /** Starts the processes, which wait until they are told what they stand on. */
  constructor(private readonly settings: CrewSettings) {
    this.places = Array.from({ length: settings.size }, (_, index) => {
      const number = index + 1;
      return { number, worker: this.hire(number) };
    });
  }

  /** Those that serve, or did and are about to end. */
  get workers(): readonly WorkerProcess[] {
    return [...this.everybody].filter(({ hasServed }) => hasServed);
  }

  /**
   * Waits until all of them serve, and from then on replaces who ends.
   * @returns the port
   * @throws StartRefused when one of them cannot
   */
  async serve(): Promise<number> {
    const [port] = await Promise.all(this.places.map(({ worker }) => worker.serving));
    for (const place of this.places) void this.keep(place);
    return port;
  }

  /** Puts a new process in each place, one after the other. Who leaves finishes what is under way while its successor serves. */
  restart(): Promise<void> {
    return (this.restarting ??= this.restartAll().finally(() => (this.restarting = undefined)));
  }

  /** Has one of them replaced, which was told by somebody else to end, however often it was told. */
  async replace(worker: WorkerProcess): Promise<void> {
    const place = this.places.find((one) => one.worker === worker);
    if (!place || this.isStopping || this.signalled.has(worker)) return;
    this.signalled.add(worker);
    await this.succeed(place);
    this.signalled.delete(worker);
  }

  /** Tells all of them to stop, and waits until the last one has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(
      [...this.everybody].map((worker) => {
        worker.line.tell('stop', null);
        return worker.ended;
      }),
    );
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private hire(number: number): WorkerProcess {
    const worker = this.settings.hire(number);
    this.everybody.add(worker);
    worker.line.hears('signalled', () => void this.replace(worker));
    void worker.ended.then(() => this.everybody.delete(worker));
    void failureOf(worker).then((failure) => {
      if (!failure) this.settings.logger.info(factsOf(worker), 'a worker serves');
    });
    return worker;
  }

  /** Fills a place again whenever its worker ends by itself, until all stop. */
  private async keep(place: Place): Promise<void> {
    while (!this.isStopping) {
      const { worker } = place;
      const { code, signal } = await worker.ended;
      // Whoever took its place meanwhile is waited for next.
      if (place.worker !== worker || this.isStopping) continue;
      const facts = { worker: place.number, workerPid: worker.pid, code, signal };
      this.settings.logger.error(facts, 'a worker has ended: another one takes its place');
      await this.refill(place, worker);
    }
  }

  private async refill(place: Place, lost: WorkerProcess): Promise<void> {
    for (let failures = 1; !this.isStopping; failures++) {
      const next = this.hire(place.number);
      const failure = await failureOf(next);
      if (!failure) return this.seat(next, place, lost);
      if (this.isStopping) return;
      if (failures === mostFailures) return this.giveUp(failure);
      this.settings.logger.error({ worker: place.number, err: failure }, 'a worker could not start: it is tried again');
      const pause = (this.settings.firstPauseMs ?? 200) * 2 ** (failures - 1);
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** A restart may have filled the place before: then one is too many. */
  private seat(next: WorkerProcess, place: Place, lost: WorkerProcess): void {
    if (place.worker === lost) place.worker = next;
    else void this.dismiss(next);
  }

  private giveUp(failure: Error): void {
    this.stopping.abort();
    const message = `Workers cannot start any more: ${mostFailures} in a row ended before they served. ${failure.message}`;
    this.settings.fail(new StartRefused(message, { cause: failure }));
  }

  private async restartAll(): Promise<void> {
    const { logger } = this.settings;
    logger.info({ workers: this.places.length }, 'workers are restarted, one after the other');
    for (const place of this.places) {
      if (this.isStopping || !(await this.succeed(place))) return;
    }
    logger.info({ workers: this.places.length }, 'workers were restarted');
  }

  /** Replaces a worker that serves; one that cannot be replaced goes on. Answers whether there is a successor. */
  private async succeed(place: Place): Promise<boolean> {
    const { worker } = place;
    const next = this.hire(place.number);
    const failure = await failureOf(next);
    if (failure) {
      const facts = { worker: place.number, err: failure };
      if (!this.isStopping) this.settings.logger.error(facts, 'a worker could not be replaced, and goes on');
      return false;
    }
    this.seat(next, place, worker);
    await this.dismiss(worker);
    return true;
  }

  private async dismiss(worker: WorkerProcess): Promise<void> {
    worker.line.tell('retire', null);
    const impatience = setTimeout(() => {
      this.settings.logger.warn(factsOf(worker), `a worker that was replaced is not done after ${patienceMs / 1000} s`);
      worker.kill();
    }, patienceMs);
    await worker.ended;
    clearTimeout(impatience);
  }
}

const factsOf = ({ number, pid }: WorkerProcess) => ({ worker: number, workerPid: pid });

/** Undefined once it serves. */
const failureOf = ({ serving }: WorkerProcess): Promise<Error | undefined> =>
  serving.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(reasonOf(error))),
  );
