import type pg from 'pg';

/** Runs one statement on behalf of somebody who wants to know of it: its text, never its parameters. */
export type StatementWatch = <T>(statement: string, run: () => Promise<T>) => Promise<T>;

const runDirectly: StatementWatch = (_statement, run) => run();

/**
 * A kind of connection that is of no use any more once a statement got no answer: a network that drops everything leaves
 * it open, and whatever is asked next, a ROLLBACK too, would wait as long again.
 * @param kind what it is beside that
 */
export function patientClient(kind: typeof pg.Client, watch: StatementWatch = runDirectly): typeof pg.Client {
  return class extends kind {
    override query(...args: unknown[]): never {
      const [statement] = args;
      const run = () => (super.query as (...all: unknown[]) => unknown)(...args);
      if (typeof statement !== 'string' || typeof args.at(-1) === 'function') return run() as never;
      return watch(statement, () => this.answered(run() as Promise<unknown>)) as never;
    }

    private async answered(answer: Promise<unknown>): Promise<unknown> {
      try {
        return await answer;
      } catch (error) {
        if ((error as Error).message === noAnswer) (this as unknown as Connected).connection.stream.destroy();
        throw error;
      }
    }
  };
}

interface Connected {
  readonly connection: { readonly stream: { destroy(): void } };
}

/** What pg says when it has waited for `query_timeout`. */
const noAnswer = 'Query read timeout';
