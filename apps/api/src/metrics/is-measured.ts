import { type Config } from '@latchkey/config';

/** Whether anybody can ask for metrics. */
export const isMeasured = ({ metrics }: Config): boolean => metrics.port !== undefined || metrics.token !== undefined;
