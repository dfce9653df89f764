import { Client } from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { patientClient, type StatementWatch } from './patient-client.js';
import { SnakeNaming } from './snake-naming.js';
import { tenantRole } from './walls/roles.js';
import { WalledClient } from './walls/walled-client.js';

/** Where the database is and what lives in it. */
export interface DataSourceSettings {
  /** A postgres:// URL. */
  readonly url: string;
  readonly entities: MixedList<EntitySchema | (new () => object)>;
  readonly migrations: MixedList<new () => object>;
  /** Connections at the most. Default 20. */
  readonly poolSize?: number;
  /** How long a statement may take, in seconds; one that waits for a lock gets two thirds of it. Default 15. */
  readonly timeoutSeconds?: number;
  /** Told of every statement. */
  readonly watch?: StatementWatch;
  /** Whether statements run on the ground of whoever sends them, and else on nobody's. Else they run as who connects. */
  readonly walled?: boolean;
}

/** How much longer than the database may take it is waited for, in milliseconds: it says itself that it gave up. */
const grace = 2_000;
/** How long a connection may take, in milliseconds, to be had or made. */
const connectionPatience = 5_000;

/** A data source that never changes the schema by itself, never waits for ever, and refuses a condition on nothing. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const timeout = (settings.timeoutSeconds ?? 15) * 1000;
  const options: DataSourceOptions = {
    type: 'postgres',
    url: settings.walled ? inTenantRole(settings.url) : settings.url,
    entities: settings.entities as DataSourceOptions['entities'],
    migrations: settings.migrations as DataSourceOptions['migrations'],
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Without this, a condition on undefined finds the first row of the table: here that is somebody else's.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    namingStrategy: new SnakeNaming(),
    logging: false,
    applicationName: 'latchkey',
    extra: {
      max: settings.poolSize ?? 20,
      Client: patientClient(settings.walled ? WalledClient : Client, settings.watch),
      connectionTimeoutMillis: Math.min(connectionPatience, timeout),
      statement_timeout: timeout,
      lock_timeout: Math.round((timeout * 2) / 3),
      // What the database itself does not end, as it cannot be reached.
      query_timeout: timeout + grace,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
  return new DataSource(options);
}

/** The same URL for connections that begin in the tenant role, and come back to it whatever they have been used for. */
function inTenantRole(url: string): string {
  const [place, query] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  const options = [parameters.get('options'), `-c role=${tenantRole}`].filter((option) => option !== null);
  parameters.set('options', options.join(' '));
  return `${place}?${parameters.toString()}`;
}

/** The URL that a data source was made with, for a connection that is not of its pool. */
export const urlOf = ({ options }: DataSource): string => (options as { readonly url?: string }).url ?? '';
