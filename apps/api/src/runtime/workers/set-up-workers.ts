import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { StartRefused } from '../refusal.js';

/**
 * Says how workers are run: by the main program, whichever program has started this process, and with an output that this
 * one reads. @throws StartRefused where this process is a worker itself, of another program
 */
export function setUpWorkers(): void {
  if (!cluster.isPrimary) {
    throw new StartRefused(
      'WORKERS is above 1, and this process was started by a program that runs several of it itself: ' +
        'set WORKERS=1, or start the server without that program.',
    );
  }
  const traced = process.sourceMapsEnabled && !process.execArgv.includes('--enable-source-maps');
  cluster.setupPrimary({
    exec: fileURLToPath(new URL('../../main.js', import.meta.url)),
    args: [],
    execArgv: [...process.execArgv, ...(traced ? ['--enable-source-maps'] : [])],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  cluster.schedulingPolicy = cluster.SCHED_RR;
}
