import { availableParallelism } from 'node:os';
import { ConfigError, parseConfig } from './config.js';

const problemsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    parseConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

const goodSecret = 'W8q3nZs0vLk2Yt7Jp4Xc9Rb1Hg6Md5Fa';

describe('parseConfig', () => {
  it('runs on nothing', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', dataDir: './data', secure: false });
    expect(config.limits).toMatchObject({
      account: [{ max: 500, seconds: 900 }],
      signIn: [{ max: 5, seconds: 60 }],
      free: [
        { max: 60, seconds: 60 },
        { max: 1000, seconds: 86_400 },
      ],
      enterprise: [{ max: 1000, seconds: 60 }],
    });
  });

  it('takes one process unless told, as many as told, and with auto one a processor', () => {
    const workers = (WORKERS: string) => parseConfig({ WORKERS }).workers;
    expect([workers(''), workers('3'), workers('auto')]).toEqual([1, 3, availableParallelism()]);
  });

  it('takes an empty value for none', () => {
    expect(parseConfig({ PORT: '', SECRET: '', DATABASE_URL: '', RATE_LIMIT_SIGN_IN: '' })).toEqual(parseConfig({}));
  });

  it('ignores what is not its own', () => {
    expect(() => parseConfig({ PATH: '/bin', EDITOR: 'vi' })).not.toThrow();
  });

  it.each([
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '3e3', 'PORT must be a whole number from 0 to 65535.'],
    ['WORKERS', '0', 'WORKERS must be a whole number from 1 to 256, or "auto".'],
    ['WORKERS', 'abc', 'WORKERS must be a whole number from 1 to 256, or "auto".'],
    ['WORKERS', '257', 'WORKERS must be a whole number from 1 to 256, or "auto".'],
    ['PUBLIC_URL', 'api.example.com', 'PUBLIC_URL must be a URL that starts with http:// or https://.'],
    ['PUBLIC_URL', 'https://example.com/api', 'PUBLIC_URL must be an origin without a path'],
    ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL must be a URL that starts with postgres://'],
    ['REDIS_URL', 'localhost:6379', 'REDIS_URL must be a URL that starts with redis:// or rediss://.'],
    ['SMTP_URL', 'mail', 'SMTP_URL must be a URL that starts with smtp:// or smtps://.'],
    ['SECRET', 'short', 'SECRET must have at least 32 bytes'],
    ['SECRET', 'please-change-me-please-change-me', 'SECRET looks like a sample value'],
    ['SECRET', 'a'.repeat(64), 'SECRET looks like a sample value'],
    ['ADMIN_EMAILS', 'ada@example.com, bob', 'ADMIN_EMAILS must be e-mail addresses joined by commas.'],
    ['BCRYPT_COST', '3', 'BCRYPT_COST must be a whole number from 4 to 16.'],
    ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be "false", "true", a number of hops'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug'],
    ['DATABASE_POOL_SIZE', '1', 'DATABASE_POOL_SIZE must be a whole number from 2 to 1000.'],
    ['DATABASE_TIMEOUT_SECONDS', '0', 'DATABASE_TIMEOUT_SECONDS must be a whole number from 1 to 600.'],
    ['REQUEST_TIMEOUT_SECONDS', '0', 'REQUEST_TIMEOUT_SECONDS must be a whole number from 1 to 3600.'],
    ['SHUTDOWN_DELAY_SECONDS', '-1', 'SHUTDOWN_DELAY_SECONDS must be a whole number from 0 to 300.'],
    ['METRICS_PORT', 'on', 'METRICS_PORT must be a whole number from 0 to 65535.'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN must have at least 32 bytes'],
    ['METRICS_TOKEN', 'please-change-me-please-change-me', 'METRICS_TOKEN looks like a sample value'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'OTEL_EXPORTER_OTLP_ENDPOINT must be a URL'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'OTEL_EXPORTER_OTLP_PROTOCOL must be one of http/protobuf, http/json'],
    ['OTEL_TRACES_EXPORTER', 'zipkin', 'OTEL_TRACES_EXPORTER must be one of otlp, none'],
    ['RATE_LIMIT_SIGN_IN', '5 per minute', 'RATE_LIMIT_SIGN_IN must be <max>/<seconds>'],
    ['RATE_LIMIT_FREE', '60/60+', 'RATE_LIMIT_FREE must be <max>/<seconds>'],
    ['RATE_LIMIT_FREE', '5/60+9/60', 'RATE_LIMIT_FREE must not have two windows of the same length'],
    ['RATE_LIMIT_FREE', '0/60', 'RATE_LIMIT_FREE must be <max>/<seconds>'],
  ])('names %s when it is %s', (name, value, sentence) => {
    expect(problemsOf({ [name]: value, DATA_DIR: 'x' })).toEqual([expect.stringContaining(sentence)]);
  });

  it('names all that is wrong at once, and no value', () => {
    const secret = 'tiny-but-private';
    const problems = problemsOf({ PORT: 'x', SECRET: secret, LOG_LEVEL: 'loud' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain(secret);
  });

  it('insists on a secret of the operator beside a database of the operator', () => {
    const variables = { DATABASE_URL: 'postgres://localhost/latchkey' };
    expect(problemsOf(variables)).toEqual([expect.stringContaining('SECRET is required with DATABASE_URL')]);
    expect(problemsOf({ ...variables, SECRET: goodSecret })).toEqual([]);
  });

  it('does not let production hash cheaply', () => {
    expect(problemsOf({ NODE_ENV: 'production', BCRYPT_COST: '4' })).toEqual([expect.stringContaining('BCRYPT_COST')]);
  });

  it.each([
    ['false', false],
    ['true', true],
    ['2', 2],
    ['10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ])('reads TRUST_PROXY=%s', (text, value) => {
    expect(parseConfig({ TRUST_PROXY: text }).trustProxy).toBe(value);
  });

  it('reads the addresses of admins in their one spelling', () => {
    expect(parseConfig({ ADMIN_EMAILS: ' Ada@Example.com,, bob@example.com,' }).adminEmails).toEqual([
      'ada@example.com',
      'bob@example.com',
    ]);
    expect(parseConfig({}).adminEmails).toEqual([]);
  });

  it('switches a limit off', () => {
    expect(parseConfig({ RATE_LIMIT_ACCOUNT: 'off' }).limits.account).toBeUndefined();
  });

  it('knows that https wants secure cookies', () => {
    expect(parseConfig({ PUBLIC_URL: 'https://api.example.com' })).toMatchObject({
      publicUrl: 'https://api.example.com',
      secure: true,
    });
  });

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ OTEL_SERVICE_NAME: 'front-door' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://localhost:4318/v1/traces' }, true],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_SDK_DISABLED: 'TRUE' }, false],
  ])('takes from %j whether to trace: %s', (variables, traced) => {
    expect(parseConfig(variables).tracing !== undefined).toBe(traced);
  });

  it('tells metrics nowhere unless told where', () => {
    expect(parseConfig({}).metrics).toEqual({ port: undefined, host: '127.0.0.1', token: undefined });
  });
});
