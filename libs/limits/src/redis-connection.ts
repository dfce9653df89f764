import { Redis } from 'ioredis';

/**
 * A connection for limits, not yet opened. It fails at once where ioredis would wait: nothing is queued while Redis is
 * away and nothing is sent again after it came back, as a decision sent twice would be counted twice. It reconnects by
 * itself for ever, every 2 seconds at the longest, also when a fail-over left it with a read-only replica.
 * @param commandTimeoutMs milliseconds after which a command is given up that nobody else has given up before, such as
 * those that open the connection.
 */
export function limiterConnection(url: string, commandTimeoutMs = 2500): Redis {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    connectTimeout: 2000,
    disconnectTimeout: 250,
    retryStrategy: (attempt) => Math.min(25 * 2 ** Math.min(attempt, 10), 2000) * (0.75 + Math.random() / 4),
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  });
  // Every failure also rejects a command or closes the connection, which is where it is dealt with. Without a listener
  // ioredis prints each of them.
  client.on('error', () => undefined);
  return client;
}
