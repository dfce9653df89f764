import { type Config } from '@latchkey/config';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { withoutCredentials } from '../../runtime/database-server.js';
import { reasonOf } from '../../runtime/refusal.js';
import { type CheckResult, fail, ok, warn } from '../checks/check.js';

/** How long a service is waited for, in milliseconds. */
const patience = 5_000;

/** Looks whether Redis answers, where there is to be one. */
export async function* checkRedis({ redisUrl }: Config): AsyncGenerator<CheckResult, void, void> {
  if (!redisUrl) return;
  const where = withoutCredentials(redisUrl);
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: patience, retryStrategy: () => null });
  let reason: unknown;
  redis.on('error', (error: Error) => (reason = error));
  try {
    await redis.connect();
    const info = await redis.info('server');
    yield ok('Redis', `version ${/redis_version:(\S+)/.exec(info)?.[1] ?? 'unknown'} at ${where}`);
  } catch (error) {
    const fix = 'Check that it runs and that REDIS_URL is right. Until then each server counts limits for itself.';
    yield warn('Redis', `${where} cannot be used: ${reasonOf(reason ?? error)}`, fix);
  } finally {
    redis.disconnect();
  }
}

/** Looks whether the mail server lets us in, where there is to be one. No mail is sent. */
export async function* checkMailServer({ smtpUrl, databaseUrl }: Config): AsyncGenerator<CheckResult, void, void> {
  if (!smtpUrl) {
    if (databaseUrl) yield warn('mail', 'written to files, which nobody gets', 'Set SMTP_URL.');
    else yield ok('mail', 'written to outbox in the data');
    return;
  }
  const where = withoutCredentials(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  });
  try {
    await transport.verify();
    yield ok('mail', `the server at ${where} takes mails`);
  } catch (error) {
    yield fail('mail', `the server at ${where} cannot be used: ${reasonOf(error)}`, 'Check SMTP_URL and its password.');
  } finally {
    transport.close();
  }
}
