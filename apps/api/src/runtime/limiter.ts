import { type Keyring } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { FailoverLimiter, lastingSeconds, type Limiter, MemoryLimiter } from '@latchkey/limits';
import { type Logger } from 'pino';
import { type Lifecycle } from './lifecycle.js';

/**
 * Limits over all nodes where there is a Redis, within this node otherwise.
 * @param node counts for this node, where several processes of it serve; it is closed by who has opened it
 */
export async function openLimiter(
  config: Config,
  keyring: Keyring,
  lifecycle: Lifecycle,
  logger: Logger,
  node?: Limiter,
): Promise<Limiter> {
  const limiter = config.redisUrl
    ? await overAllNodes(config.redisUrl, keyring, logger, node)
    : (node ?? new MemoryLimiter({ lastingSeconds }));
  lifecycle.opened(() => limiter.close());
  return limiter;
}

/** Nodes with the same secret are one deployment; another one on the same Redis counts for itself. */
function overAllNodes(url: string, keyring: Keyring, logger: Logger, substitute?: Limiter): Promise<Limiter> {
  const log = { info: (message: string) => logger.info(message), warn: (message: string) => logger.warn(message) };
  return FailoverLimiter.open({ url, log, prefix: `latchkey:${keyring.fingerprint}`, substitute });
}
