import { isSignedBy, publicKeyOf, signEd25519 } from './ed25519.js';
import { Keyring } from './keyring.js';

describe('Ed25519', () => {
  it('signs as RFC 8032 §7.1 says', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
    const signature =
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';

    expect(publicKeyOf(seed)).toBe(key.toString('base64url'));
    expect(signEd25519(seed, '').toString('hex')).toBe(signature);
  });

  it('takes a signature of this text by this key, and no other', () => {
    const keyring = new Keyring('a secret that is long enough for a keyring');
    const other = new Keyring('another secret that is long enough as well');
    const signature = keyring.sign('audit', 'text');

    expect(isSignedBy(keyring.publicKey('audit'), 'text', signature)).toBe(true);
    expect(isSignedBy(keyring.publicKey('audit'), 'texts', signature)).toBe(false);
    expect(isSignedBy(keyring.publicKey('mail'), 'text', signature)).toBe(false);
    expect(isSignedBy(other.publicKey('audit'), 'text', signature)).toBe(false);
    expect(isSignedBy('no key', 'text', signature)).toBe(false);
    expect(isSignedBy(keyring.publicKey('audit'), 'text', signature.subarray(1))).toBe(false);
  });
});
