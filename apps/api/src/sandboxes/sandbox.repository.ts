import { type KeysetRequest, type KeysetSlice, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Sandbox } from './sandbox.js';

/** The sandboxes table, to be read: what becomes of a sandbox is written with what becomes of its run. */
@Injectable()
export class SandboxRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; those of one run where told. */
  list(
    organizationId: Uuid,
    projectId: Uuid,
    runId: Uuid | undefined,
    rows: KeysetRequest,
  ): Promise<KeysetSlice<Sandbox>> {
    const statement = `SELECT ${columns} FROM sandboxes WHERE organization_id = $1 AND project_id = $2`;
    return runId === undefined
      ? this.database.keyset(statement, [organizationId, projectId], rows)
      : this.database.keyset(`${statement} AND run_id = $3`, [organizationId, projectId, runId], rows);
  }

  find(organizationId: Uuid, projectId: Uuid, id: Uuid): Promise<Sandbox | undefined> {
    return this.database.row(
      `SELECT ${columns} FROM sandboxes WHERE organization_id = $1 AND project_id = $2 AND id = $3`,
      [organizationId, projectId, id],
    );
  }
}

const columns = 'id, run_id, name, labels, status, created_at, started_at, ended_at, updated_at';
