import { generateKey } from '@latchkey/common';
import { assertNoLeaks, leaksIn, outputRemains } from './leaks.js';
import { SeenSecrets } from './seen-secrets.js';

const found = (secrets: SeenSecrets, text: string): boolean => leaksIn([{ where: 'here', text }], secrets).length > 0;

describe('The secrets of a test', () => {
  it.each([
    { password: 'harbour-77' },
    { currentPassword: 'harbour-77', newPassword: 'x' },
    { provider: 'openai', key: 'harbour-77' },
    { envVars: { API_TOKEN: 'harbour-77' } },
    { deployEnvVars: { API_TOKEN: 'harbour-77' } },
    { testUserCredentials: { any: { deep: ['harbour-77'] } } },
    { settings: [{ convexDeployKey: 'harbour-77' }, { convexDevKey: null }] },
    JSON.stringify({ password: 'harbour-77' }),
  ])('are what a request gives to be kept: %j', (body) => {
    const secrets = new SeenSecrets();
    secrets.noteRequest(body);
    expect(found(secrets, 'before harbour-77 after')).toBe(true);
  });

  it.each([
    { password: 'short-7' },
    { password: 'production' },
    { name: 'harbour-77', key: 'harbour-77', metadata: { key: 'harbour-77', token: 'harbour-77' } },
    { envVars: null, password: 7, key: {} },
    'no JSON with a password: harbour-77',
    '"harbour-77"',
    undefined,
  ])('are not what may be found by chance, or is nobody’s secret: %j', (body) => {
    const secrets = new SeenSecrets();
    secrets.noteRequest(body);
    expect(found(secrets, 'short-7 production harbour-77 7 "harbour-77"')).toBe(false);
  });

  it.each(['personal', 'project', 'workspace', 'secret', 'service'] as const)(
    'are the %s keys that an answer shows',
    (kind) => {
      const secrets = new SeenSecrets();
      const [key, other] = [generateKey(kind), generateKey(kind)];
      secrets.noteAnswer(JSON.stringify({ data: [{ key }] }));
      expect(found(secrets, `\\n${key}0`)).toBe(true);
      expect(found(secrets, `${other} ${key.slice(0, -1)}`)).toBe(false);
    },
  );

  it('are found as they are spelled in JSON, and as bytes', () => {
    const secrets = new SeenSecrets();
    secrets.note('the "quay"\nof Málaga');
    for (const text of ['the "quay"\nof Málaga', JSON.stringify({ a: 'the "quay"\nof Málaga' })]) {
      expect(found(secrets, text)).toBe(true);
    }
    expect(found(secrets, Buffer.from('\u00ffthe "quay"\nof Málaga').toString('latin1'))).toBe(true);
  });

  it('are told by where they are, and never themselves', () => {
    const secrets = new SeenSecrets();
    secrets.note('harbour-77');
    const leaks = leaksIn(outputRemains('standard output', 'ready\nharbour-77\n\nharbour-77'), secrets);
    expect(leaks).toEqual(['line 2 of standard output', 'line 4 of standard output']);
    expect(() => assertNoLeaks(leaks)).toThrow(
      'A secret of this test lies in clear in line 2 of standard output, line 4 of standard output.',
    );
    expect(() => assertNoLeaks([])).not.toThrow();
  });
});
