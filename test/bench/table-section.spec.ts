import { tableSection, type TableRecord } from '../../bench/page/table-section.helper.mjs';

const flooded = (name: string, rates: number[], busy = 1) => ({
  name,
  results: rates.map((rate) => ({ rate, busy, loadBusy: 0.5 })),
});
const paced = (name: string, p99s: number[], lag = 0.01) => ({ name, results: p99s.map((p99) => ({ p99, lag })) });

const record: TableRecord = {
  rounds: 3,
  seconds: 4,
  absent: [],
  floods: [
    flooded('bare Fastify', [1000, 2000, 1000]),
    flooded('whoami warm', [600, 800, 500]),
    flooded('verify', [400, 800, 400]),
    flooded('better-auth', [10, 20, 40]),
  ],
  paces: [paced('bare Fastify', [1, 2, 1]), paced('whoami warm', [2, 6, 4]), paced('verify', [2, 4, 2])],
  storms: [paced('calm', [2, 2, 2]), paced('storm', [3, 6, 5])],
  load: 0.8,
  storm: { connections: 20, load: 0.5 },
};

/** The cells of the line that begins so. */
const line = (start: string, changed: Partial<TableRecord> = {}): string[] | undefined =>
  tableSection({ ...record, ...changed })
    .split('\n')
    .map((text) => text.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first?.startsWith(start))
    ?.slice(2, -1);

describe('the table of record', () => {
  it('holds each against a bare Fastify of the same round', () => {
    expect(line('whoami warm')).toEqual(['0.5 (0.4–0.6)', '0.5 (0.4–0.6)', '600', '100 %']);
  });

  it('compares what is answered with the time of a processor', () => {
    const floods = [flooded('bare Fastify', [1000], 0.5), flooded('whoami warm', [500], 1)];
    expect(line('whoami warm', { floods })?.[1]).toBe('0.25 (0.25–0.25)');
    expect(tableSection({ ...record, floods })).toContain('Bare Fastify had 50 % of its core');
  });

  it.each([
    ['whoami warm: requests per second', '≥ 0.5', '0.5 (0.4–0.6)', 'yes'],
    ['verify: requests per second, against bare', '≥ 0.5', '0.4 (0.4–0.4)', '**no**'],
    ['whoami warm: p99', '≤ 3', '3 (2–4)', 'yes'],
    ['verify: requests per second, against better-auth', '≥ 20', '40 (10–40)', 'yes'],
    ['whoami at 50 %', '≤ 2', '2.5 (1.5–3)', '**no**'],
  ])('judges "%s"', (claim, ...cells) => expect(line(claim)).toEqual(cells));

  it('claims nothing of what is not there', () => {
    const without = (measured: typeof record.paces) => measured.filter(({ name }) => name !== 'verify');
    const floods = record.floods.filter(({ name }) => name !== 'verify');
    const changed = { absent: ['verify'], floods, paces: without(record.paces) };
    expect(line('verify: requests per second, against bare', changed)).toEqual(['≥ 0.5', 'not there', '–']);
    expect(tableSection({ ...record, ...changed })).toContain('Not there, since the route answers 404: verify.');
  });

  it('says where those who ask were late themselves', () => {
    const storms = [paced('calm', [2, 2, 2], 1.5), record.storms[1]];
    expect(tableSection({ ...record, storms })).toContain('calm (1.5 ms)');
    expect(line('whoami at 50 %', { storms })?.at(-1)).toBe('not known');
    expect(tableSection(record)).not.toContain('late themselves');
  });
});
