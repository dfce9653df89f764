import { type Ground } from './ground.js';
import { systemRole, tenantRole } from './roles.js';

/** What the policies of tables ask about a statement: the role that it runs in, its organization and its person. */
export type Walls = readonly [role: string, organization: string, person: string];

/** As they stand where nobody has said anything. */
export const closed: Walls = [tenantRole, '', ''];

const open: Walls = [systemRole, '', ''];

/** The statement that puts walls up until the transaction ends. Its parameters are {@link Walls}. */
export const putUp = `SELECT set_config('role', $1, true), set_config('latchkey.organization', $2, true),
  set_config('latchkey.person', $3, true)`;

/** The walls around a ground. */
export function wallsAround(ground: Ground | undefined): Walls {
  if (ground === undefined) return closed;
  if (ground === 'everybody') return open;
  return [tenantRole, ground.organizationId ?? '', ground.personId ?? ''];
}

/** Whether two walls are the same. */
export const sameWalls = (one: Walls | undefined, other: Walls): boolean =>
  one !== undefined && one.every((part, index) => part === other[index]);
