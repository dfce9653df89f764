import { systemRole, tenantRole } from './roles.js';

const setting = (name: string): string => `nullif(current_setting('latchkey.${name}', true), '')::uuid`;

/** The rows of the transaction's organization, as a condition on a table with its id. */
export const ofOrganization = (column = 'organization_id'): string => `${column} = ${setting('organization')}`;

/** The rows of the person who acts, as a condition on a table with their id. */
export const ofPerson = (column = 'user_id'): string => `${column} = ${setting('person')}`;

/**
 * The statements that put a table behind walls: its tenant sees the rows of a condition and writes no others, the system
 * role sees all. FORCE holds the owner to that too. A policy a role, and not one with an alternative, so that the planner
 * sees through it.
 */
export const wall = (table: string, rows: string): string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON ${table} TO ${tenantRole} USING (${rows}) WITH CHECK (${rows})`,
  `CREATE POLICY everybody ON ${table} TO ${systemRole} USING (true) WITH CHECK (true)`,
];

/** The statements that take them down. */
export const unwall = (table: string): string[] => [
  `DROP POLICY tenant ON ${table}`,
  `DROP POLICY everybody ON ${table}`,
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
];
