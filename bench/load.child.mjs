// Asks servers, in a process of its own on a core of its own. It is told what to ask over IPC, one job after the other.
import { flood } from './flood.helper.mjs';
import { pace } from './pace.helper.mjs';

const ways = { flood, pace };

process.on('message', async ({ way, job }) => {
  try {
    process.send({ result: await ways[way](job) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
