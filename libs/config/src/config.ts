import { type LimitName } from '@latchkey/common';
import { type z } from 'zod';
import { type LimitWindowSetting } from './limit-setting.js';
import { type Environment, environmentSchema } from './schema.js';

/** A limit's windows, or undefined when it is off. */
export type LimitSettings = Readonly<Record<LimitName, readonly LimitWindowSetting[] | undefined>>;

/** Whether requests are counted by credential, and for how many days the counts are kept. */
export interface UsageSettings {
  readonly counted: boolean;
  /** Counts by hour, and those of addresses. */
  readonly hoursRetentionDays: number;
  /** Counts by day. */
  readonly daysRetentionDays: number;
}

/** How long clients are waited for, and how many of them there may be. */
export interface ClientSettings {
  /** Within so many seconds a request has to be there, and what is sent has to be taken; half of it for the headers. */
  readonly requestSeconds: number;
  /** For how long a connection is kept for the next request. */
  readonly keepAliveSeconds: number;
  readonly maxConnections: number;
}

/** Where metrics are told; neither port nor token: nowhere. */
export interface MetricsSettings {
  /** A port of their own; 0 takes any free one. */
  readonly port: number | undefined;
  readonly host: string;
  /** The bearer token that opens them on the server's own port. */
  readonly token: string | undefined;
}

/** Where traces are sent. */
export interface TracingSettings {
  readonly protocol: Environment['OTEL_EXPORTER_OTLP_PROTOCOL'];
  readonly serviceName: string;
}

/** For how many days what has ended is kept; undefined: for ever. */
export interface RetentionSettings {
  /** Keys and tokens that were revoked or have expired. */
  readonly keysDays: number | undefined;
  /** Attempts to sign in. */
  readonly loginEventsDays: number | undefined;
  /** Invites that were answered, revoked or have expired. */
  readonly invitesDays: number | undefined;
  /** What is known of mails that were sent or given up, and mails that were written to files. */
  readonly mailsDays: number | undefined;
  /** Sessions that nobody has ended themselves. */
  readonly sessionsDays: number | undefined;
}

/** The server's settings, parsed once at start. A class, so that it can be injected by its type. */
export class Config {
  /** TCP port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** How many processes serve; one serves by itself. */
  readonly workers: number;
  /** The origin that people and clients reach the server by: links, cookies and tokens are made for it. No trailing slash. */
  readonly publicUrl: string;
  /** An ordinary PostgreSQL; undefined runs the embedded one under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Connections to the database at the most, of this process. */
  readonly databasePoolSize: number;
  /** How long a statement may take; what waits for a lock gets two thirds of it. */
  readonly databaseTimeoutSeconds: number;
  /** Whether a start brings the schema up to date; it is refused on an old one otherwise. */
  readonly migrates: boolean;
  /** Where the embedded database, the made secret and unsent mail live. */
  readonly dataDir: string;
  /** With less free space than this in `dataDir`, the server says that it is not well. */
  readonly diskFreeFloorMegabytes: number;
  readonly redisUrl: string | undefined;
  /** The mail server; undefined writes each mail to `dataDir/outbox`. */
  readonly smtpUrl: string | undefined;
  /** The sender of every mail. */
  readonly mailFrom: string;
  /** What all keys are derived from; undefined means: made and kept in `dataDir`. */
  readonly secret: string | undefined;
  /** What wraps the keys of secrets at rest; undefined derives it from the secret. */
  readonly masterKey: string | undefined;
  /** Another master key, which unwraps and does not wrap: while one takes over from the other, both are needed. */
  readonly secondMasterKey: string | undefined;
  /** Whoever proves that one of these addresses is theirs becomes an admin of the deployment. */
  readonly adminEmails: readonly string[];
  /** Whether OAuth clients may make themselves known (RFC 7591). */
  readonly oauthRegistration: boolean;
  /** bcrypt's work factor: 2^cost rounds. */
  readonly bcryptCost: number;
  /** Whose X-Forwarded-For is believed, in Fastify's terms. */
  readonly trustProxy: boolean | number | string;
  /** Networks that are not public, and in which servers that people name may be asked: all, none, or these ranges. */
  readonly privateNetworks: boolean | readonly string[];
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly clients: ClientSettings;
  /** For how long the server goes on serving, and says that it stops, after it was told to. */
  readonly shutdownDelaySeconds: number;
  readonly metrics: MetricsSettings;
  /** Undefined where nothing is traced. */
  readonly tracing: TracingSettings | undefined;
  readonly limits: LimitSettings;
  /** How many credentials a process remembers at the most; 0: none. */
  readonly credentialCacheSize: number;
  readonly usage: UsageSettings;
  /** For how many days projects and organizations that were deleted can be restored; then they are purged. */
  readonly restoreDays: number;
  readonly retention: RetentionSettings;
  /** Whether clients reach the server by https: cookies are then Secure and `__Host-`. */
  readonly secure: boolean;

  constructor(environment: Environment) {
    this.port = environment.PORT;
    this.host = environment.HOST;
    this.workers = environment.WORKERS;
    this.publicUrl = new URL(environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`).origin;
    this.databaseUrl = environment.DATABASE_URL;
    this.databasePoolSize = environment.DATABASE_POOL_SIZE;
    this.databaseTimeoutSeconds = environment.DATABASE_TIMEOUT_SECONDS;
    this.migrates = environment.MIGRATE === 'on';
    this.dataDir = environment.DATA_DIR;
    this.diskFreeFloorMegabytes = environment.DISK_FREE_FLOOR_MB;
    this.redisUrl = environment.REDIS_URL;
    this.smtpUrl = environment.SMTP_URL;
    this.mailFrom = environment.MAIL_FROM;
    this.secret = environment.SECRET;
    this.masterKey = environment.MASTER_KEY;
    this.secondMasterKey = environment.SECOND_MASTER_KEY;
    this.adminEmails = environment.ADMIN_EMAILS;
    this.oauthRegistration = environment.OAUTH_REGISTRATION === 'on';
    this.bcryptCost = environment.BCRYPT_COST;
    this.trustProxy = environment.TRUST_PROXY;
    this.privateNetworks = environment.ALLOW_PRIVATE_NETWORKS;
    this.logLevel = environment.LOG_LEVEL;
    this.clients = {
      requestSeconds: environment.REQUEST_TIMEOUT_SECONDS,
      keepAliveSeconds: environment.KEEP_ALIVE_SECONDS,
      maxConnections: environment.MAX_CONNECTIONS,
    };
    this.shutdownDelaySeconds = environment.SHUTDOWN_DELAY_SECONDS;
    this.metrics = {
      port: environment.METRICS_PORT,
      host: environment.METRICS_HOST,
      token: environment.METRICS_TOKEN,
    };
    this.tracing = tracingOf(environment);
    this.limits = limitsOf(environment);
    this.credentialCacheSize = environment.CREDENTIAL_CACHE_SIZE;
    this.usage = {
      counted: environment.USAGE === 'on',
      hoursRetentionDays: environment.USAGE_HOURS_RETENTION_DAYS,
      daysRetentionDays: environment.USAGE_DAYS_RETENTION_DAYS,
    };
    this.restoreDays = environment.RESTORE_DAYS;
    this.retention = {
      keysDays: environment.KEYS_RETENTION_DAYS,
      loginEventsDays: environment.LOGIN_EVENTS_RETENTION_DAYS,
      invitesDays: environment.INVITES_RETENTION_DAYS,
      mailsDays: environment.MAILS_RETENTION_DAYS,
      sessionsDays: environment.SESSIONS_RETENTION_DAYS,
    };
    this.secure = this.publicUrl.startsWith('https:');
  }
}

/** The environment is not usable. The message names each bad variable and what it should be, never its value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The configuration is not valid:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Parses environment variables. An empty value counts as unset.
 * @throws ConfigError naming every bad variable
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(describe));
  const problems = [...contradictions(parsed.data)];
  if (problems.length > 0) throw new ConfigError(problems);
  return new Config(parsed.data);
}

function* contradictions(environment: Environment): Generator<string> {
  if (environment.DATABASE_URL && !environment.SECRET) {
    yield 'SECRET is required with DATABASE_URL: make one with "openssl rand -base64 48" and keep it.';
  }
  if (environment.NODE_ENV === 'production' && environment.BCRYPT_COST < 10) {
    yield 'BCRYPT_COST must be at least 10 when NODE_ENV is production.';
  }
}

const describe = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value'
    ? `${issue.path.join('.')} must be one of ${issue.values.join(', ')}.`
    : `${issue.path[0].toString()} ${issue.message}.`;

/** As OpenTelemetry has it: `OTEL_SDK_DISABLED` and the exporter `none` say no, an exporter or an endpoint says yes. */
function tracingOf(environment: Environment): TracingSettings | undefined {
  const { OTEL_TRACES_EXPORTER: exporter } = environment;
  const endpoint = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (environment.OTEL_SDK_DISABLED.toLowerCase() === 'true' || exporter === 'none') return undefined;
  if (!exporter && !endpoint) return undefined;
  return { protocol: environment.OTEL_EXPORTER_OTLP_PROTOCOL, serviceName: environment.OTEL_SERVICE_NAME };
}

const limitsOf = (environment: Environment): LimitSettings => ({
  account: environment.RATE_LIMIT_ACCOUNT,
  signIn: environment.RATE_LIMIT_SIGN_IN,
  signUp: environment.RATE_LIMIT_SIGN_UP,
  recovery: environment.RATE_LIMIT_RECOVERY,
  signInFailures: environment.RATE_LIMIT_SIGN_IN_FAILURES,
  badCredentials: environment.RATE_LIMIT_BAD_CREDENTIALS,
  deviceCodes: environment.RATE_LIMIT_DEVICE_CODES,
  registration: environment.RATE_LIMIT_REGISTRATION,
  secretKey: environment.RATE_LIMIT_SECRET_KEY,
  free: environment.RATE_LIMIT_FREE,
  pro: environment.RATE_LIMIT_PRO,
  enterprise: environment.RATE_LIMIT_ENTERPRISE,
});
