import { isMasked, lastFour, maskSecret } from './masking.js';

describe('a masked secret', () => {
  it.each([
    ['sk-ant-0123456789', '••••••••6789'],
    ['12345678', '••••••••5678'],
    ['1234567', '••••••••'],
    ['', '••••••••'],
    ['a secret of 🗝🔑🔒🔓', '••••••••🗝🔑🔒🔓'],
  ])('of %j is %s', (secret, masked) => {
    expect(maskSecret(secret)).toBe(masked);
    expect(isMasked(masked)).toBe(true);
  });

  it.each(['', '••••', 'sk-ant-0123456789', '••••••••123', '••••••••12345', 'x••••••••1234'])('is not %j', (text) => {
    expect(isMasked(text)).toBe(false);
  });

  it('ends as the secret does', () => {
    expect(lastFour('sk-ant-0123456789')).toBe('6789');
    expect(lastFour('xy🗝🔑')).toBe('xy🗝🔑');
  });
});
