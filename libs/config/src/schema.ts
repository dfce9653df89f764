import { normaliseEmail } from '@latchkey/common';
import ipaddr from 'ipaddr.js';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { limitSetting } from './limit-setting.js';

const whole = (from: number, to: number, standard: number) =>
  z
    .string()
    .default(String(standard))
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number);

const maybeWhole = (from: number, to: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number)
    .optional();

/** A number of days, or `off`: kept for ever. */
const days = (from: number, standard: number) =>
  z
    .string()
    .default(String(standard))
    .refine((text) => text === 'off' || (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= 3660), {
      error: `must be a whole number of days from ${from} to 3660, or "off"`,
    })
    .transform((text) => (text === 'off' ? undefined : Number(text)));

/** A number of processes, or `auto`: one for each processor that this one may use. */
const workers = z
  .string()
  .default('1')
  .refine((text) => text === 'auto' || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 256), {
    error: 'must be a whole number from 1 to 256, or "auto"',
  })
  .transform((text) => (text === 'auto' ? availableParallelism() : Number(text)));

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const publicUrl = url(['http:', 'https:']).refine(
  (text) => !URL.canParse(text) || (new URL(text).pathname === '/' && new URL(text).search === ''),
  { error: 'must be an origin without a path, such as https://api.example.com' },
);

/** Not parsed as a URL here: libpq also knows spellings without a host, such as a socket directory in the query. */
const databaseUrl = z.string().refine((text) => /^postgres(ql)?:\/\/./.test(text), {
  error: 'must be a URL that starts with postgres:// or postgresql://',
});

const sampleSecret = /change[-_ ]?me|example|sample|secret|password|^(.)\1*$/i;

const secret = z
  .string()
  .refine((text) => Buffer.byteLength(text) >= 32, {
    error: 'must have at least 32 bytes: make one with "openssl rand -base64 48"',
  })
  .refine((text) => !sampleSecret.test(text), {
    error: 'looks like a sample value: make one with "openssl rand -base64 48"',
  });

/** E-mail addresses joined by commas, each in its one spelling. */
const addresses = z
  .string()
  .default('')
  .transform((text) => text.split(',').map(normaliseEmail).filter(Boolean))
  .pipe(z.array(z.email({ error: 'must be e-mail addresses joined by commas' })));

/** Hops, `true`, or addresses and CIDR ranges of the proxies whose X-Forwarded-For is believed. */
const trustProxy = z
  .string()
  .default('false')
  .refine((text) => text === 'true' || text === 'false' || /^[\da-fA-F:.,/ ]+$/.test(text), {
    error: 'must be "false", "true", a number of hops, or addresses and CIDR ranges joined by commas',
  })
  .transform((text) =>
    text === 'true' || text === 'false' ? text === 'true' : /^\d+$/.test(text) ? Number(text) : text,
  );

/** `true`, `false`, or the ranges of networks that are not public and may be asked all the same. */
const privateNetworks = z
  .string()
  .default('false')
  .transform((text) =>
    text === 'true' || text === 'false' ? text === 'true' : text.split(',').map((range) => range.trim()),
  )
  .refine((value) => typeof value === 'boolean' || value.every((range) => ipaddr.isValidCIDR(range)), {
    error: 'must be "false", "true", or CIDR ranges joined by commas, such as 10.0.0.0/8',
  });

/** Every environment variable that the server reads, with its default. */
export const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: whole(0, 65535, 3000),
  HOST: z.string().default('0.0.0.0'),
  WORKERS: workers,
  PUBLIC_URL: publicUrl.optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL_SIZE: whole(2, 1000, 20),
  DATABASE_TIMEOUT_SECONDS: whole(1, 600, 15),
  MIGRATE: z.enum(['on', 'off']).default('on'),
  DATA_DIR: z.string().default('./data'),
  DISK_FREE_FLOOR_MB: whole(0, 1_000_000_000, 500),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().default('Latchkey <no-reply@localhost>'),
  SECRET: secret.optional(),
  MASTER_KEY: secret.optional(),
  SECOND_MASTER_KEY: secret.optional(),
  ADMIN_EMAILS: addresses,
  OAUTH_REGISTRATION: z.enum(['on', 'off']).default('off'),
  BCRYPT_COST: whole(4, 16, 12),
  TRUST_PROXY: trustProxy,
  ALLOW_PRIVATE_NETWORKS: privateNetworks,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  REQUEST_TIMEOUT_SECONDS: whole(1, 3600, 30),
  KEEP_ALIVE_SECONDS: whole(1, 3600, 72),
  MAX_CONNECTIONS: whole(1, 1_000_000, 10_000),
  SHUTDOWN_DELAY_SECONDS: whole(0, 300, 0),
  METRICS_PORT: maybeWhole(0, 65535),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_TOKEN: secret.optional(),
  OTEL_SDK_DISABLED: z.string().default('false'),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:']).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url(['http:', 'https:']).optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.enum(['http/protobuf', 'http/json']).default('http/protobuf'),
  OTEL_SERVICE_NAME: z.string().default('latchkey'),
  CREDENTIAL_CACHE_SIZE: whole(0, 10_000_000, 50_000),
  USAGE: z.enum(['on', 'off']).default('on'),
  USAGE_HOURS_RETENTION_DAYS: whole(1, 366, 14),
  USAGE_DAYS_RETENTION_DAYS: whole(1, 3660, 400),
  RESTORE_DAYS: whole(0, 3660, 30),
  KEYS_RETENTION_DAYS: days(1, 400),
  LOGIN_EVENTS_RETENTION_DAYS: days(1, 400),
  INVITES_RETENTION_DAYS: days(1, 90),
  MAILS_RETENTION_DAYS: days(1, 30),
  SESSIONS_RETENTION_DAYS: days(0, 7),
  RATE_LIMIT_ACCOUNT: limitSetting('500/900'),
  RATE_LIMIT_SIGN_IN: limitSetting('5/60'),
  RATE_LIMIT_SIGN_UP: limitSetting('3/60'),
  RATE_LIMIT_RECOVERY: limitSetting('5/3600'),
  RATE_LIMIT_SIGN_IN_FAILURES: limitSetting('10/900'),
  RATE_LIMIT_BAD_CREDENTIALS: limitSetting('60/60'),
  RATE_LIMIT_DEVICE_CODES: limitSetting('10/60'),
  RATE_LIMIT_REGISTRATION: limitSetting('10/3600'),
  RATE_LIMIT_SECRET_KEY: limitSetting('100/60'),
  RATE_LIMIT_FREE: limitSetting('60/60+1000/86400'),
  RATE_LIMIT_PRO: limitSetting('300/60+50000/86400'),
  RATE_LIMIT_ENTERPRISE: limitSetting('1000/60'),
});

/** The parsed environment, each variable in its own type. */
export type Environment = z.infer<typeof environmentSchema>;
