import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Operation {
  readonly description?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly example: unknown }> };
  readonly responses?: Record<string, { readonly content?: Record<string, { readonly example?: { data?: unknown } }> }>;
}
type Row = Readonly<Record<string, unknown>>;

const read = (surface: string) =>
  Object.values(
    (
      JSON.parse(readFileSync(join(__dirname, `../../openapi/${surface}.json`), 'utf8')) as {
        paths: Record<string, Record<string, Operation>>;
      }
    ).paths,
  ).flatMap((methods) => Object.values(methods));
const operations = [...read('project'), ...read('account'), ...read('workspace')];

/** The things that examples of successes show. */
const shown = operations
  .flatMap(({ responses = {} }) => [responses['200'], responses['201']])
  .flatMap((response) => response?.content?.['application/json']?.example?.data ?? [])
  .filter((row): row is Row => typeof row === 'object' && row !== null);

describe('examples and words of the documents', () => {
  it('show no run or sandbox that goes on and has ended', () => {
    const rows = shown.filter((row) => row.status === 'running');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row.finishedAt ?? null, row.endedAt ?? null, row.output ?? null, row.error ?? null]).toEqual(
        Array(4).fill(null),
      );
    }
  });

  it('show no run that is completed and has failed', () => {
    const sent = operations.map(
      ({ requestBody }) => requestBody?.content['application/json'].example as Row | undefined,
    );
    const rows = [...shown, ...sent].filter((row) => row?.status === 'completed');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row?.error ?? null).toBeNull();
  });

  it('show nobody who is in a project and is invited to it', () => {
    const rows = shown.filter(({ status }) => status === 'accepted');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.inviteId).toBeNull();
  });

  it('say nothing of "an member"', () => {
    expect(operations.map(({ description }) => description ?? '').filter((text) => /\ban `?m/.test(text))).toEqual([]);
  });
});
