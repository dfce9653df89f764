// npm run bench -- limits [rounds] [seconds]: what it costs to count requests against a plan's minute and day, in memory
// and, with REDIS_URL, on Redis.
import { compare } from './compare.helper.mjs';

const counting = { RATE_LIMIT_FREE: '100000000/60+100000000/86400', RATE_LIMIT_BAD_CREDENTIALS: '60/60' };
const ways = {
  'without limits': {},
  'limits in memory': counting,
  ...(process.env.REDIS_URL && { 'limits on Redis': { ...counting, REDIS_URL: process.env.REDIS_URL } }),
};

/** @param {string[]} options of `compare` */
export default (options) => compare(ways, options);
