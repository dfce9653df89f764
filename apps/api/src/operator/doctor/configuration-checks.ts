import { type Config } from '@latchkey/config';
import { type CheckResult, ok, warn } from '../checks/check.js';

/** Looks at settings that are usable, and still not what one wants to run on. @param production whether NODE_ENV says so */
export function* checkConfiguration(config: Config, production: boolean): Generator<CheckResult, void, void> {
  yield ok('configuration', 'every variable is usable');
  yield checkPublicUrl(config);
  yield checkPasswords(config);
  yield checkLimits(config, production);
  if (config.databaseUrl && !config.masterKey) {
    const fix = 'Set MASTER_KEY to a key of its own (README.md has the steps).';
    yield warn('master key', 'derived from SECRET: who has that and the database has all secrets', fix);
  }
}

function checkPublicUrl({ publicUrl, secure }: Config): CheckResult {
  const name = 'public URL';
  if (secure) return ok(name, `${publicUrl}, with cookies for https only`);
  if (/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(publicUrl))
    return ok(name, `${publicUrl}, on this machine`);
  return warn(
    name,
    `${publicUrl} is not https: keys and cookies go over the network in clear`,
    'Set PUBLIC_URL to https.',
  );
}

function checkPasswords({ bcryptCost }: Config): CheckResult {
  if (bcryptCost >= 12) return ok('password hashes', `work factor ${bcryptCost}`);
  return warn('password hashes', `a work factor of ${bcryptCost}`, 'Set BCRYPT_COST to 12 or more.');
}

function checkLimits({ limits, redisUrl, databaseUrl }: Config, production: boolean): CheckResult {
  const off = Object.entries(limits).filter(([, windows]) => windows === undefined);
  if (off.length > 0 && production) {
    return warn('limits', `off for ${off.map(([name]) => name).join(', ')}`, 'Remove RATE_LIMIT_… that are off.');
  }
  if (databaseUrl && !redisUrl) {
    return warn('limits', 'counted in each server alone', 'Set REDIS_URL where there is more than one server.');
  }
  return ok('limits', redisUrl ? 'counted over all servers' : 'counted in the one server');
}
