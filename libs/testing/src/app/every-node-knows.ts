import { type INestApplicationContext } from '@nestjs/common';
import { Nodes } from '../../../../apps/api/src/nodes/nodes.js';

/** Resolves when every node of a server knows what a test has changed in the database by itself. */
export async function everyNodeKnows({ app }: { readonly app: INestApplicationContext }): Promise<void> {
  const { effectiveAt } = await app.get(Nodes).confirm();
  if (!effectiveAt) throw new Error('The nodes could not be made sure of.');
}
