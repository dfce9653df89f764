import { limitPolicy, policyWindows } from './policy.js';

describe('a limit policy', () => {
  it.each([
    { seconds: [60], names: ['free'] },
    { seconds: [900], names: ['free'] },
    { seconds: [60, 86_400], names: ['free-minute', 'free-day'] },
    { seconds: [1, 3600], names: ['free-1s', 'free-3600s'] },
  ])('of windows $seconds shows them as $names', ({ seconds, names }) => {
    const policy = limitPolicy(
      'free',
      seconds.map((length) => ({ max: 1, seconds: length })),
    );

    expect(policyWindows(policy).map(({ name }) => name)).toEqual(names);
  });

  it('is absent when it is off', () => {
    expect(limitPolicy('free', undefined)).toBeUndefined();
  });

  it.each([
    { why: 'no window', name: 'free', windows: [] },
    { why: 'a name with a quote', name: 'fr"ee', windows: [{ max: 1, seconds: 1 }] },
    { why: 'a name with a colon', name: 'fr:ee', windows: [{ max: 1, seconds: 1 }] },
    { why: 'no name', name: '', windows: [{ max: 1, seconds: 1 }] },
    { why: 'a negative max', name: 'free', windows: [{ max: -1, seconds: 1 }] },
    { why: 'half a unit', name: 'free', windows: [{ max: 1.5, seconds: 1 }] },
    { why: 'no length', name: 'free', windows: [{ max: 1, seconds: 0 }] },
    { why: 'a length that is no number', name: 'free', windows: [{ max: 1, seconds: NaN }] },
    {
      why: 'two windows of one length',
      name: 'free',
      windows: [
        { max: 1, seconds: 60 },
        { max: 2, seconds: 60 },
      ],
    },
  ])('is refused at start with $why', ({ name, windows }) => {
    expect(() => limitPolicy(name, windows)).toThrow(RangeError);
  });
});
