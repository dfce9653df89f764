import { type Rewrapped } from '../vault/rewrapper.js';
import { sentences } from './rewrap-command.js';

const done: Rewrapped = { done: 5000, total: 5000, stopped: false, damaged: [], forgotten: ['a1'], remaining: [] };
const keys = { masterKey: 'new', secondMasterKey: 'old' };

describe('The last words of a re-wrapping', () => {
  it('say that the second master key can be removed, where there is one', () => {
    expect(sentences(done, keys)).toEqual([
      'Re-wrapped 5,000 data keys.',
      'MASTER_KEY wraps all data keys now, and no other master key is needed.',
      'Remove SECOND_MASTER_KEY, and start the servers again.',
    ]);
    expect(sentences({ ...done, done: 0, total: 0 }, { masterKey: undefined, secondMasterKey: undefined })).toEqual([
      'There was nothing to re-wrap.',
      'The key that is derived from the secret wraps all data keys now, and no other master key is needed.',
    ]);
  });

  it('say how to go on when it was stopped', () => {
    expect(sentences({ ...done, done: 1200, stopped: true }, keys)).toEqual([
      'Stopped after 1,200 of 5,000 data keys: run this again to go on.',
    ]);
  });

  it('never say that a master key can be removed while something needs it', () => {
    const tenantId = '0190f8a0-0000-7000-8000-000000000000';
    expect(sentences({ ...done, remaining: ['b2'] }, keys)).toEqual([
      'Re-wrapped 5,000 data keys.',
      'The master key b2 wraps data keys that were made meanwhile: give all servers the new MASTER_KEY, and run this again.',
    ]);
    expect(sentences({ ...done, damaged: [{ tenantId, version: 1 }], remaining: ['b2'] }, keys)).toEqual([
      'Re-wrapped 5,000 data keys.',
      `Data key 1 of tenant ${tenantId} is damaged: restore its row.`,
    ]);
  });
});
