/** What the global setup hands to the test processes: these have nothing but the environment in common with it. */
export interface RunEnvironment {
  /** The URL of a database on the server from which others can be created. */
  serverUrl: string;
  /** What the names of this run's databases begin with. */
  prefix: string;
}

const SERVER_URL = 'LATCHKEY_TEST_SERVER_URL';
const RUN_PREFIX = 'LATCHKEY_TEST_RUN_PREFIX';

/** Publishes the facts to processes that are started from now on. */
export function publishRun({ serverUrl, prefix }: RunEnvironment): void {
  process.env[SERVER_URL] = serverUrl;
  process.env[RUN_PREFIX] = prefix;
}

/**
 * The facts of the run this process belongs to.
 *
 * @throws Error outside of jest, where there is no such run.
 */
export function currentRun(): RunEnvironment {
  const { [SERVER_URL]: serverUrl, [RUN_PREFIX]: prefix } = process.env;
  if (!serverUrl || !prefix) throw new Error('No test database server: is globalSetup missing from the jest config?');
  return { serverUrl, prefix };
}
