// npm run bench -- usage [rounds] [seconds]: what counting requests by credential costs.
import { compare } from './compare.helper.mjs';

const ways = { 'not counting': { USAGE: 'off' }, counting: { USAGE: 'on' } };

/** @param {string[]} options of `compare` */
export default (options) => compare(ways, options);
