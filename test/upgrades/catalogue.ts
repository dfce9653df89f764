import { type DataSource } from 'typeorm';

/** All that the schema of a database consists of, a line each; equal schemas have equal catalogues. */
export async function catalogueOf(dataSource: DataSource): Promise<string[]> {
  const parts = await Promise.all(statements.map((statement) => dataSource.query<{ line: string }[]>(statement)));
  return parts
    .flat()
    .map(({ line }) => line)
    .sort();
}

const ours = `relnamespace = 'public'::regnamespace AND relname NOT LIKE 'migrations%'`;

const statements = [
  `SELECT format('table %s %s security %s forced %s owner %s access %s', relkind, relname, relrowsecurity,
     relforcerowsecurity, relowner::regrole, coalesce(relacl, acldefault('r', relowner))) AS line
   FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S') AND ${ours}`,
  // Their order says when they were added, and nothing depends on that.
  `SELECT format('column %s.%s %s not null %s default %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
     a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attacl) AS line
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND ${ours.replaceAll('rel', 'c.rel')}`,
  `SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) AS line
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
     AND conrelid::regclass::text NOT LIKE 'migrations%'`,
  `SELECT format('index %s', indexdef) AS line FROM pg_indexes
   WHERE schemaname = 'public' AND tablename NOT LIKE 'migrations%'`,
  `SELECT format('trigger %s', pg_get_triggerdef(oid)) AS line FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT format('function %s access %s', pg_get_functiondef(oid), proacl) AS line FROM pg_proc
   WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'`,
  `SELECT format('policy %s on %s for %s using %s check %s', policyname, tablename, cmd, qual, with_check) AS line
   FROM pg_policies WHERE schemaname = 'public'`,
  `SELECT format('statistics %s', pg_get_statisticsobjdef(oid)) AS line FROM pg_statistic_ext`,
  `SELECT format('type %s', typname) AS line FROM pg_type
   WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')`,
];
