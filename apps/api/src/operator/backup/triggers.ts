import { type QueryRunner } from 'typeorm';
import { type BackedUpTable, quoted } from './catalogue.js';

interface TriggerRow {
  readonly table: string;
  readonly name: string;
  /** As the catalogue has it: `O` on, `A` always, `R` on replicas only. */
  readonly enabled: string;
}

/**
 * Switches the triggers of these tables off, which their owner may do; foreign keys stay on.
 * @returns what switches them on again, as they were
 */
export async function suspendTriggers(
  runner: QueryRunner,
  tables: readonly BackedUpTable[],
): Promise<() => Promise<void>> {
  const triggers = (await runner.query(
    `SELECT c.relname AS table, t.tgname AS name, t.tgenabled AS enabled
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND c.relnamespace = current_schema()::regnamespace
       AND c.relname = ANY($1) ORDER BY 1, 2`,
    [tables.map(({ name }) => name)],
  )) as TriggerRow[];
  const alter = ({ table, name }: TriggerRow, how: string) =>
    runner.query(`ALTER TABLE ${quoted(table)} ${how} TRIGGER ${quoted(name)}`);
  for (const trigger of triggers) await alter(trigger, 'DISABLE');
  return async () => {
    for (const trigger of triggers) await alter(trigger, howEnabled(trigger));
  };
}

function howEnabled({ enabled }: TriggerRow): string {
  if (enabled === 'A') return 'ENABLE ALWAYS';
  return enabled === 'R' ? 'ENABLE REPLICA' : 'ENABLE';
}
