// What every server of a campaign is started with. Limits are on, so that they are counted, and too high to be reached.
const limits =
  'ACCOUNT SIGN_IN SIGN_UP RECOVERY SIGN_IN_FAILURES BAD_CREDENTIALS DEVICE_CODES REGISTRATION SECRET_KEY FREE PRO ENTERPRISE';
const high = '10000000/60';

/** @param {Record<string, string>} own what is different for this server */
export function environment(own) {
  const { PATH = '', HOME = '/', TMPDIR = '/tmp' } = process.env;
  return {
    ...{
      PATH,
      HOME,
      TMPDIR,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      BCRYPT_COST: '4',
      LOG_LEVEL: 'info',
    },
    ...Object.fromEntries(limits.split(' ').map((name) => [`RATE_LIMIT_${name}`, high])),
    RATE_LIMIT_FREE: `${high}+100000000/86400`,
    ...own,
  };
}
