/** The environment variable that tells a worker its place among them: whoever replaces it has the same. */
export const numberVariable = 'LATCHKEY_WORKER';

/** Whether this process is a worker of ours. Node's own module for that is read where there are workers alone. */
export const isWorker = (): boolean => process.env[numberVariable] !== undefined && process.send !== undefined;
