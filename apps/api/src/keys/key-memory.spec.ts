import { newId, type Uuid } from '@latchkey/common';
import fc from 'fast-check';
import { KeyMemory } from './key-memory.js';
import { type KeyFacts, knownKey, stateOf } from './known-key.js';

const facts = (more: Partial<KeyFacts> = {}): KeyFacts => ({
  id: newId(),
  kind: 'project',
  userId: null,
  organizationId: newId(),
  projectId: newId(),
  name: 'a key',
  prefix: 'cc_live_abcdef',
  scopes: ['runs:read'],
  environment: 'live',
  ceiling: 'owner',
  createdAt: new Date(0),
  lastUsedAt: null,
  expiresAt: null,
  enabled: true,
  revoked: false,
  isActive: null,
  plan: 'free',
  limitPerMinute: null,
  limitPerDay: null,
  limitsExpireAt: null,
  ...more,
});

describe('what is remembered of keys', () => {
  it('forgets a key with all its secrets when it changes, or whom it belongs to, and no other', () => {
    const [organizationId, userId] = [newId(), newId()];
    const ofNobody = facts();
    const subjects: [keyof KeyFacts, Uuid][] = [
      ['organizationId', organizationId],
      ['userId', userId],
      ['id', newId()],
    ];
    for (const [column, subject] of subjects) {
      const memory = new KeyMemory(10);
      const key = knownKey(facts({ [column]: subject }));
      memory.set('present', key);
      memory.set('in its grace', key);
      memory.set('another', knownKey(ofNobody));
      memory.forget(newId());
      expect([memory.get('present'), memory.get('in its grace')]).toEqual([key, key]);
      memory.forget(subject);
      expect([memory.get('present'), memory.get('in its grace')]).toEqual([undefined, undefined]);
      expect(memory.get('another')).toEqual(knownKey(ofNobody));
    }
  });

  it('forgets everything where anything may have changed', () => {
    const memory = new KeyMemory(10);
    memory.set('key', knownKey(facts()));
    memory.set('stranger', undefined);
    expect(memory.get('stranger')).toBeNull();
    memory.forget(undefined);
    expect([memory.get('key'), memory.get('stranger')]).toEqual([undefined, undefined]);
  });

  it('has room for so many keys and no more, and what it has forgotten leaves nothing behind', () => {
    const organizations = Array.from({ length: 3 }, newId);
    const ids = Array.from({ length: 6 }, newId);
    const steps = fc.array(
      fc.oneof(
        fc.record({ set: fc.nat(9), key: fc.nat(5), organization: fc.nat(2) }),
        fc.record({ forget: fc.nat(8) }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const memory = new KeyMemory(4);
        for (const step of all) {
          if ('forget' in step) memory.forget([...organizations, ...ids][step.forget]);
          else {
            const key = facts({ id: ids[step.key], organizationId: organizations[step.organization] });
            memory.set(String(step.set), knownKey(key));
          }
          expect(memory.size).toBeLessThanOrEqual(4);
        }
        for (const subject of [...organizations, ...ids]) memory.forget(subject);
        expect([memory.size, memory.subjects]).toEqual([0, 0]);
      }),
    );
  });

  it('keeps its keys, however many texts come that are none', () => {
    const memory = new KeyMemory(10);
    const key = knownKey(facts());
    memory.set('key', key);
    for (let text = 0; text < 1000; text++) memory.set(`made up ${text}`, undefined);
    expect(memory.get('key')).toBe(key);
    expect(memory.get('made up 0')).toBeUndefined();
    expect(memory.get('made up 999')).toBeNull();
  });
});

describe('what a key is worth', () => {
  const now = new Date(1_000_000);
  const past = new Date(now.getTime() - 1);

  it.each([
    ['VALID', { expiresAt: new Date(now.getTime() + 1), isActive: true }],
    ['EXPIRED', { expiresAt: now }],
    ['DISABLED', { enabled: false }],
    ['REVOKED', { revoked: true, enabled: false, expiresAt: past, isActive: false }],
    ['EXPIRED', { enabled: false, expiresAt: past, isActive: false }],
    ['DISABLED', { enabled: false, isActive: false }],
    ['USER_NOT_ACTIVE', { isActive: false }],
  ] as const)('is %s: %j', (state, more) => {
    expect(stateOf(facts(more), now)).toBe(state);
  });
});
