import { OpenRaces, type RaceBook, type RacePart } from '../../auth/refresh-races.js';
import { type Line } from './line.js';
import { type NumberedPart } from './messages.js';

/** Keeps the races of all workers, which may show one token to several of them. */
export class RaceDesk {
  private readonly races = new OpenRaces();
  private nextNumber = 0;

  /** Answers a worker. One that ends leaves every race that it was in. */
  serve(line: Line, ended: Promise<unknown>): void {
    const parts = new Map<number, RacePart>();
    line.answers('joinRace', (token): NumberedPart => {
      const part = this.races.join(token);
      const number = this.nextNumber++;
      parts.set(number, part);
      return [number, part.joined];
    });
    line.answers('leaveRace', (number) => {
      void parts.get(number)?.leave();
      parts.delete(number);
      return null;
    });
    void ended.then(() => parts.forEach((part) => void part.leave()));
  }
}

/** The races of all workers, as one of them sees them. */
export class RemoteRaces implements RaceBook {
  constructor(private readonly line: Line) {}

  /** @throws Error when the primary does not answer */
  async join(token: string): Promise<RacePart> {
    const [number, joined] = await this.line.ask('joinRace', token);
    return { joined, leave: () => this.leave(number) };
  }

  /** A primary that does not answer is as good as gone, and its races with it. */
  private async leave(number: number): Promise<void> {
    await this.line.ask('leaveRace', number).catch(() => undefined);
  }
}
