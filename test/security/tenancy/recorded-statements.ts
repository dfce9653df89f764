import { type Ground, grounds, type Tenant } from '@latchkey/database';
import { type TestApp } from '@latchkey/testing';
import { type Client } from 'pg';

/** A statement that the server sent, for whom, and with what. */
export interface Recorded {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly tenant: Tenant;
}

/** Records the statements that a server sends on the ground of a tenant, each text once. */
export function record(app: TestApp): Map<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  jest.spyOn(app.walledDataSource.logger, 'logQuery').mockImplementation((text, given) => {
    const ground: Ground | undefined = grounds.getStore();
    if (ground === undefined || ground === 'everybody') return;
    const parameters: readonly unknown[] = Array.isArray(given) ? given : [];
    if (ground.organizationId !== null || ground.personId !== null)
      recorded.set(text, { text, parameters, tenant: ground });
  });
  return recorded;
}

const condition =
  /(?<=(?:\b(?:WHERE|AND|OR|ON)|\()\s*)((?:\w+\.|"\w+"\.)?"?\w*id"?\s*(?:=|IS NOT DISTINCT FROM)\s*\$\d+(?:::\w+)?)/g;

/** The statement without its arguments of tenants and ids. They keep their places, and so the parameters their types. */
export const withoutArguments = (text: string): string => text.replace(condition, '($1 OR true)');

/** Whether a statement looks for rows, rather than only making some. */
export const looks = ({ text }: Recorded): boolean => /^\s*(SELECT|UPDATE|DELETE|WITH)\b/.test(text);

/** What a statement answered: its rows in any order and how many it changed, or how it failed. */
export async function outcomeOf(client: Client, text: string, parameters: readonly unknown[]): Promise<string> {
  await client.query('SAVEPOINT replay');
  try {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(text, [...parameters]);
    return JSON.stringify([rowCount, rows.map((row) => JSON.stringify(row)).sort()]);
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT replay');
    return `failed with ${(error as { code: string }).code}`;
  }
}
