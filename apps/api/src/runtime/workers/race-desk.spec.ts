import { RefreshRaces } from '../../auth/refresh-races.js';
import { type Line } from './line.js';
import { RaceDesk, RemoteRaces } from './race-desk.js';

/** A worker whose line to the desk is short. */
function workerAt(desk: RaceDesk) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const answers = new Map<string, (body: unknown) => unknown>();
  const line = {
    answers: (name: string, answer: (body: unknown) => unknown) => answers.set(name, answer),
    ask: (name: string, body: unknown) => Promise.resolve(answers.get(name)?.(body)),
  } as unknown as Line;
  desk.serve(line, ended);
  return { races: new RefreshRaces(new RemoteRaces(line)), end, ended };
}

describe('races over several workers', () => {
  const desk = new RaceDesk();
  const [one, other] = [workerAt(desk), workerAt(desk)];
  const joins = (worker: typeof one, token: string) => worker.races.run(token, (joined) => Promise.resolve(joined));

  it('are one, as long as somebody is in it', async () => {
    let finish: () => void = () => undefined;
    const first = one.races.run('token', async (joined) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return joined;
    });
    expect([await joins(other, 'token'), await joins(one, 'token'), await joins(other, 'another')]).toEqual([
      true,
      true,
      false,
    ]);
    finish();
    expect(await first).toBe(false);
    expect(await joins(other, 'token')).toBe(false);
  });

  it('end with a worker that was in them', async () => {
    void one.races.run('token', () => new Promise(() => undefined));
    expect(await joins(other, 'token')).toBe(true);
    one.end();
    await one.ended;
    expect(await joins(other, 'token')).toBe(false);
  });

  it('keep nobody who is in one from their answer when the desk is gone', async () => {
    const line = {
      ask: (name: string) => (name === 'joinRace' ? Promise.resolve([1, false]) : Promise.reject(new Error())),
    };
    const races = new RefreshRaces(new RemoteRaces(line as unknown as Line));
    expect(await races.run('token', () => Promise.resolve('answer'))).toBe('answer');
  });
});
