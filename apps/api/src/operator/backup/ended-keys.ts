import { fromUlid, isUuid, type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { readFileSync } from 'node:fs';
import { StartRefused, reasonOf } from '../../runtime/refusal.js';

/** The keys that were ended since, or had a secret that was, in the order in which they were made. */
export async function listEndedKeys(database: Database, since: Date): Promise<Uuid[]> {
  const rows = await database.rows<{ id: Uuid }>(
    `SELECT k.id FROM api_keys k
     LEFT JOIN users u ON u.id = k.user_id
     LEFT JOIN organizations o ON o.id = k.organization_id
     LEFT JOIN projects p ON p.id = k.project_id
     WHERE k.revoked_at >= $1 OR o.deleted_at >= $1 OR p.deleted_at >= $1
       OR NOT k.enabled AND k.updated_at >= $1
       OR NOT u.is_active AND u.updated_at >= $1
       OR EXISTS (SELECT FROM api_key_secrets s WHERE s.key_id = k.id AND s.created_at >= $1 AND s.created_at > k.created_at)
     ORDER BY k.id`,
    [since],
  );
  return rows.map(({ id }) => id);
}

/** @throws StartRefused when it is no time */
export function timeOf(text: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new StartRefused(`"${text}" is no time: write it like 2026-11-27T04:00:00Z.`);
}

/**
 * Reads ids of keys, one a line, in the spelling of whichever surface.
 * @throws StartRefused when the file cannot be read, or a line is no id: then none of it is believed
 */
export function readKeyIds(file: string): Uuid[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartRefused(`The list of keys cannot be read (${reasonOf(cause)}).`, { cause });
  }
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => (line === '' ? [] : [idOf(line) ?? noId(file, index + 1)]));
}

function idOf(line: string): Uuid | undefined {
  if (isUuid(line)) return line;
  return fromUlid(line.replace(/^[a-z]+_/, '').toUpperCase());
}

/** The line is not repeated: somebody may have put a key itself there. */
const noId = (file: string, line: number): never => {
  throw new StartRefused(`Line ${line} of ${file} is no id of a key: nothing was restored.`);
};
