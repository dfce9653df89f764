import { has, run } from './tools.js';

const client = 'sdks/go';
const driver = 'test/sdks/drivers/go';

(has('go', 'version') ? describe : describe.skip)('The Go client', () => {
  it.each([client, driver])('is formatted: %s', (directory) => {
    expect(run(directory, 'gofmt', '-l', '.')).toBe('');
  });

  it.each([client, driver])(
    'has nothing that vet knows to be wrong: %s',
    (directory) => {
      expect(run(directory, 'go', 'vet', './...')).toBe('');
    },
    120_000,
  );

  it('does what its own tests say', () => {
    expect(run(client, 'go', 'test', './...')).not.toMatch(/FAIL/);
  }, 120_000);

  it('needs no other module', () => {
    expect(run(client, 'go', 'list', '-m', 'all').trim()).toBe('github.com/latchkey/latchkey/sdks/go');
  });
});
