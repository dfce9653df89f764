// What a record says about where it was made. Nothing that names the machine or a place on it.
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { cores, unpinned } from './pin.helper.mjs';

/** When, on what, and how busy it was with other things before the run began. */
export const machineFacts = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model.trim() || process.arch,
  processors: availableParallelism(),
  ram: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  busyBefore: Number(loadavg()[0].toFixed(2)),
  pinning: unpinned ? `none: ${unpinned}` : `servers on core ${cores.server}, load on core ${cores.load}`,
});
