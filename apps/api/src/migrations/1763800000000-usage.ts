import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How often requests were answered, and how: by credential, hour and day; and wrong credentials by address. */
export class Usage1763800000000 implements MigrationInterface {
  readonly name = 'Usage1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...counts('hours', 'hour', 'timestamptz'), ...counts('days', 'day', 'date'), ...others]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE usage_writers, usage_addresses, usage_days, usage_hours');
  }
}

/**
 * Both tables have the same columns, but for the span. No foreign keys: what was counted in the second in which a
 * credential's owner ended must not keep the rest from being written, and rows end by themselves. The room that pages keep
 * free lets a row that is added to stay where it is, so that no index hears of it.
 */
const counts = (spans: string, span: string, type: string): string[] => [
  `CREATE TABLE usage_${spans} (
    credential_id uuid NOT NULL,
    ${span} ${type} NOT NULL,
    credential_kind text NOT NULL,
    surface text NOT NULL,
    route_group text NOT NULL,
    environment text NOT NULL
      CONSTRAINT usage_${spans}_environment_check CHECK (environment IN ('live', 'test')),
    organization_id uuid,
    project_id uuid,
    user_id uuid,
    status_2xx bigint NOT NULL,
    status_3xx bigint NOT NULL,
    status_4xx bigint NOT NULL,
    status_5xx bigint NOT NULL,
    rate_limited bigint NOT NULL,
    refused_scope bigint NOT NULL,
    refused_role bigint NOT NULL,
    refused_other bigint NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    CONSTRAINT usage_${spans}_pkey PRIMARY KEY (credential_id, ${span}, credential_kind, surface, route_group)
  ) WITH (fillfactor = 70)`,
  `CREATE INDEX usage_${spans}_organization_idx ON usage_${spans} (organization_id, ${span})
    WHERE organization_id IS NOT NULL`,
  `CREATE INDEX usage_${spans}_project_idx ON usage_${spans} (project_id, ${span}) WHERE project_id IS NOT NULL`,
  `CREATE INDEX usage_${spans}_${span}_idx ON usage_${spans} (${span})`,
];

const others = [
  `CREATE TABLE usage_addresses (
    hour timestamptz NOT NULL,
    address text NOT NULL,
    refused bigint NOT NULL,
    rate_limited bigint NOT NULL,
    CONSTRAINT usage_addresses_pkey PRIMARY KEY (hour, address)
  ) WITH (fillfactor = 70)`,
  // One row for each process that writes, with the number of its last batch: one that is sent again is not added again.
  `CREATE TABLE usage_writers (
    id uuid CONSTRAINT usage_writers_pkey PRIMARY KEY,
    batch bigint NOT NULL,
    written_at timestamptz NOT NULL
  )`,
  'CREATE INDEX usage_writers_written_idx ON usage_writers (written_at)',
];
