import { Database } from '@latchkey/database';
import { AuditSigner } from '../../audit/audit-signer.js';
import { verifyDatabase } from '../../audit/verify/index.js';
import { operatorTrail } from '../operator-trail.js';
import { type RestoreJob } from './restore-backup.js';

/** How the audit trail is that was restored. */
export interface TrailState {
  readonly intact: boolean;
  /** What was looked at, and what is wrong. */
  readonly sentences: readonly string[];
}

/** Verifies every chain of a restored audit trail, and writes down in it that it was restored. */
export async function settleTrail({ dataSource, keyring, backup, revoke }: RestoreJob): Promise<TrailState> {
  const database = new Database(dataSource);
  const { publicKey } = new AuditSigner(keyring);
  const wrong: string[] = [];
  let entries = 0;
  for await (const chain of verifyDatabase(database, { publicKey })) {
    entries += chain.entries;
    if (!chain.intact)
      wrong.push(...chain.problems.map(({ sentence }) => `Audit trail of ${chain.chain}: ${sentence}`));
  }
  const { createdAt } = backup.manifest;
  const after = { keysRevoked: revoke === 'all' ? 'all' : revoke.length };
  await database.transaction(() => {
    operatorTrail(database).record('deployment.restored', { target: createdAt, deployment: true, after });
    return Promise.resolve();
  });
  const sound = `The audit trail verifies: ${entries.toLocaleString('en-US')} entries.`;
  return { intact: wrong.length === 0, sentences: wrong.length === 0 ? [sound] : wrong };
}
