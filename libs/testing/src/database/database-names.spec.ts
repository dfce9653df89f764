import { isLeftover, LEFTOVER_AGE, newDatabaseName, newRunPrefix, templateName } from './database-names.js';

describe('the names of test databases', () => {
  const now = 1_763_700_000_000;
  const prefix = newRunPrefix(now);

  it('are unique and short enough for PostgreSQL', () => {
    const names = [templateName(prefix), newDatabaseName(prefix), newDatabaseName(prefix)];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^latchkey_test_[a-z0-9_]{1,49}$/);
  });

  it('tell a run of the day before from one that may still be going on', () => {
    expect(isLeftover(templateName(prefix), now + LEFTOVER_AGE)).toBe(true);
    expect(isLeftover(templateName(prefix), now + LEFTOVER_AGE - 1)).toBe(false);
    expect(isLeftover('latchkey_test_of_somebody', now)).toBe(false);
    expect(isLeftover('latchkey', now)).toBe(false);
  });
});
