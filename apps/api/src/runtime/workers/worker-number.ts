import cluster from 'node:cluster';

/** The environment variable that tells a worker its place among them: whoever replaces it has the same. */
export const numberVariable = 'LATCHKEY_WORKER';

/** Whether this process is a worker of ours, and not of another program that runs us as one. */
export const isWorker = (): boolean => cluster.isWorker && process.env[numberVariable] !== undefined;
