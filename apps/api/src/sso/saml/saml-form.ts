import { SsoRefusal } from '../sso-refusal.js';

const longest = 262_144;

/**
 * The XML of a response, as far as it is of a form in which nothing can hide. Identity providers write responses by machine:
 * none declares a document type or entities, comments on what it says, or says it twice; attacks on parsers and signatures
 * do (XML signature wrapping, comments within addresses, external entities).
 * @throws SsoRefusal `answer-invalid`
 */
export function plainXml(encoded: string): string {
  const base64 = encoded.replace(/\s+/g, '');
  if (base64.length > longest || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw bad('encoding');
  const xml = Buffer.from(base64, 'base64').toString('utf8');
  if (xml.includes('\ufffd') || xml.includes('\u0000')) throw bad('encoding');
  const body = xml.replace(/^\ufeff?<\?xml[^?]*\?>/, '');
  if (body.includes('<!') || body.includes('<?')) throw bad('form');
  if (count(body, 'Assertion') !== 1 || count(body, 'Response') !== 1 || count(body, 'EncryptedAssertion') > 0) {
    throw bad('assertions');
  }
  if (/#(rsa-sha1|dsa-sha1|sha1|md5|rsa-md5|hmac-)/i.test(body)) throw bad('algorithm');
  return xml;
}

const count = (xml: string, name: string): number =>
  xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'g'))?.length ?? 0;

const bad = (detail: string): SsoRefusal => new SsoRefusal('answer-invalid', detail);
