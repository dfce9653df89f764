import { type Connection, Query } from 'pg';
import { putUp, type Walls } from './walls.js';

/** What a query hears of its answer, which the types of `pg` keep to themselves. */
interface Answered {
  submit(connection: Connection): unknown;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/** What is asked, with its parameters, and the name under which it is prepared where it is. */
interface Statement {
  readonly text: string;
  readonly values: unknown[];
  readonly name: string | undefined;
}

const plain = Query.prototype as unknown as Answered;

/**
 * A statement that takes its walls along. Both go to the server in one message (one implicit transaction, where none is
 * open), so that walls cost no round trip, and end with the statement, whichever way it ends.
 */
export class WalledQuery extends Query implements Answered {
  /** Walls go ahead of a statement only where that is prepared, with parameters or without. */
  protected queryMode: 'extended' | undefined;
  private puttingUp = false;

  /** @param missing tells, when the statement's turn has come, which walls have to be put up for it, if any */
  constructor(
    statement: Statement,
    private readonly missing: () => Walls | undefined,
    done: (error: Error | undefined, result: unknown) => void,
  ) {
    super({ ...statement }, done);
    const { name } = statement;
    // The driver takes whatever is parsed for the statement, and would take it for prepared: the walls are not meant.
    if (name) Object.defineProperty(this, 'name', { get: () => (this.puttingUp ? undefined : name) });
  }

  override submit = (connection: Connection): unknown => {
    const walls = this.missing();
    if (!walls) return plain.submit.call(this, connection);
    this.queryMode = 'extended';
    connection.stream.cork();
    try {
      connection.parse({ name: '', text: putUp, types: [] }, true);
      connection.bind({ values: [...walls] }, true);
      connection.execute({}, true);
      return plain.submit.call(this, connection);
    } finally {
      this.puttingUp = true;
      connection.stream.uncork();
    }
  };

  handleDataRow(message: unknown): void {
    if (!this.puttingUp) plain.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.puttingUp) this.puttingUp = false;
    else plain.handleCommandComplete.call(this, message, connection);
  }
}
