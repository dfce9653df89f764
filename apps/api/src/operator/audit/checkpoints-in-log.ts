import { z } from 'zod';
import { type Checkpoint, type Signed } from '../../audit/verify/index.js';

/** A line of the server's log that tells a checkpoint; what else the line says is left out. */
const checkpointLine = z.object({
  type: z.literal('audit-checkpoint'),
  chain: z.string(),
  seq: z.number(),
  hash: z.string(),
  at: z.string(),
  signature: z.string(),
});

/** The checkpoints of the audit trail that a log tells. All other lines are passed over. */
export async function checkpointsIn(lines: AsyncIterable<string>): Promise<Signed<Checkpoint>[]> {
  const found: Signed<Checkpoint>[] = [];
  for await (const line of lines) {
    if (!line.includes('audit-checkpoint')) continue;
    const read = checkpointLine.safeParse(jsonOf(line));
    if (read.success) found.push(read.data);
  }
  return found;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // Not a line of the server's.
  }
}
