import { Client } from 'pg';
import { nameOf } from '../prepared.js';
import { grounds } from './ground.js';
import { closed, sameWalls, type Walls, wallsAround } from './walls.js';
import { WalledQuery } from './walled-query.js';

const control = /^\s*(?:START|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;
const rollback = /^\s*ROLLBACK\b/i;

/**
 * A connection on which every statement runs on the ground of whoever sends it. Walls hold until the transaction ends, and
 * outside of one as long as a statement: what a connection is used for next finds them closed.
 */
export class WalledClient extends Client {
  /** What stands in the open transaction; undefined where that is not known. */
  private standing: Walls | undefined = closed;

  // One form of the many, and the only one that TypeORM uses.
  override query(statement: never, ...rest: never[]): never {
    return this.send(statement, rest[0]) as never;
  }

  private send(statement: unknown, values: unknown = []): Promise<unknown> {
    if (typeof statement !== 'string' || !Array.isArray(values)) {
      throw new TypeError('A connection with walls takes statements as text, with their parameters.');
    }
    const missing = control.test(statement)
      ? this.onlyNoting(statement)
      : this.missing(wallsAround(grounds.getStore()));
    return new Promise((resolve, reject) => {
      const done = (error: Error | undefined, result: unknown) => (error ? reject(error) : resolve(result));
      super.query(new WalledQuery({ text: statement, values, name: nameOf(statement) }, missing, done));
    });
  }

  /** Which walls a statement has to put up, asked when all before it is done. */
  private missing(wanted: Walls): () => Walls | undefined {
    return () => {
      this.look();
      if (sameWalls(this.standing, wanted)) return undefined;
      if (this.getTransactionStatus() === 'T') this.standing = wanted;
      return wanted;
    };
  }

  /** What begins or ends transactions needs no walls; what goes back to a savepoint may take some of them down. */
  private onlyNoting(statement: string): () => undefined {
    return () => {
      this.look();
      if (rollback.test(statement)) this.standing = undefined;
    };
  }

  private look(): void {
    if (this.getTransactionStatus() === 'I') this.standing = closed;
  }
}
