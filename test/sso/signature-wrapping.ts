/**
 * The eight ways of Somorovsky et al., “On Breaking SAML: Be Whoever You Want to Be” (USENIX Security 2012), to show what was
 * signed to whoever checks the signature, and something else to whoever reads the assertion.
 */
export const wrappings = ['XSW1', 'XSW2', 'XSW3', 'XSW4', 'XSW5', 'XSW6', 'XSW7', 'XSW8'] as const;

const signaturePattern = /<ds:Signature.*<\/ds:Signature>/s;
const assertionPattern = /<saml:Assertion.*<\/saml:Assertion>/s;

/** A response in which somebody else is told of beside what was signed. */
export function wrapped(name: (typeof wrappings)[number], xml: string): string {
  const original = assertionPattern.exec(xml)?.[0] ?? '';
  const signature = signaturePattern.exec(original)?.[0] ?? '';
  const bare = original.replace(signature, '');
  const evil = bare.replace(/ ID="[^"]+"/, ' ID="_evil"').replace(/subject-\d+/g, 'admin');
  const evilWith = (inside: string) => evil.replace('</saml:Assertion>', `${inside}</saml:Assertion>`);
  const signedAround = (inside: string) => signature.replace('</ds:Signature>', `${inside}</ds:Signature>`);
  const evilSigned = (inside: string) => evil.replace('</saml:Issuer>', `</saml:Issuer>${inside}`);
  const extensions = `<samlp:Extensions>${original}</samlp:Extensions>`;
  const replace = (by: string) => xml.replace(original, () => by);
  const response = xml.replace(/ ID="_response[^"]+"/, ' ID="_outer"').replace(original, () => evil);
  switch (name) {
    case 'XSW1': // The original response within the signature of a copy of it.
      return response.replace('</samlp:Response>', `${signedAround(xml)}</samlp:Response>`);
    case 'XSW2': // The same, beside the signature.
      return response.replace('</samlp:Response>', `${signature}${xml}</samlp:Response>`);
    case 'XSW3': // The copy before the original.
      return replace(evil + original);
    case 'XSW4': // The original within the copy.
      return replace(evilWith(original));
    case 'XSW5': // The copy under the signature, the original without it at the end.
      return replace(evilSigned(signature) + bare);
    case 'XSW6': // The original within the signature of the copy.
      return replace(evilSigned(signedAround(bare)));
    case 'XSW7': // The original among extensions.
      return replace(extensions + evil);
    case 'XSW8': // The original within an object of the signature.
      return replace(evilSigned(signedAround(`<ds:Object>${bare}</ds:Object>`)));
  }
}
