import { SsoRefusal } from '../sso-refusal.js';

/** An element as the parser answers it: its attributes, its text, and those within it by name. */
export interface XmlElement {
  readonly $?: Readonly<Record<string, string | undefined>>;
  readonly _?: string;
  readonly [name: string]: unknown;
}

/** What an assertion has to say to be meant for us, and for this sign-in. */
export interface ExpectedAssertion {
  readonly issuer: string;
  /** Our assertion consumer service. */
  readonly recipient: string;
  readonly inResponseTo: string;
}

/** What a believed assertion says. */
export interface ReadAssertion {
  readonly id: string;
  readonly subject: string;
  /** Whether the subject is an address by its own account. */
  readonly subjectIsEmail: boolean;
  /** Until when it could be sent again. */
  readonly notOnOrAfter: Date;
  readonly attributes: ReadonlyMap<string, string>;
}

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const transient = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const success = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/**
 * Reads an assertion whose signature, audience and time have been looked at, and holds it against what the profile for web
 * browsers asks beyond that (SAML 2.0 Profiles §4.1.4.3).
 * @throws SsoRefusal `answer-invalid`
 */
export function readAssertion(assertion: XmlElement, expected: ExpectedAssertion): ReadAssertion {
  const id = assertion.$?.ID;
  if (!id) throw bad('id');
  if (only(assertion, 'Issuer')._?.trim() !== expected.issuer) throw bad('issuer');
  if (within(assertion, 'AuthnStatement').length === 0) throw bad('authn-statement');
  const subject = only(assertion, 'Subject');
  const confirmation = only(subject, 'SubjectConfirmation');
  if (confirmation.$?.Method !== bearer) throw bad('subject-confirmation');
  const data = only(confirmation, 'SubjectConfirmationData').$ ?? {};
  if (data.Recipient !== expected.recipient) throw bad('recipient');
  if (data.InResponseTo !== expected.inResponseTo) throw bad('in-response-to');
  const notOnOrAfter = new Date(data.NotOnOrAfter ?? '');
  if (Number.isNaN(notOnOrAfter.getTime())) throw bad('not-on-or-after');
  const name = only(subject, 'NameID');
  const text = name._?.trim() ?? '';
  if (text === '' || name.$?.Format === transient) throw bad('name-id');
  const attributes = new Map(within(assertion, 'AttributeStatement').flatMap(attributesOf));
  return { id, subject: text, subjectIsEmail: name.$?.Format === emailFormat, notOnOrAfter, attributes };
}

/**
 * Looks at what is around an assertion: it is not signed, and may only make it worth less.
 * @throws SsoRefusal `answer-invalid`, or `provider-refused` where it says that nobody was let in
 */
export function assertResponse(response: XmlElement, { issuer, recipient, inResponseTo }: ExpectedAssertion): void {
  const { Destination: destination, InResponseTo: answered } = response.$ ?? {};
  if (destination !== undefined && destination !== recipient) throw bad('destination');
  if (answered !== inResponseTo) throw bad('in-response-to');
  const own = within(response, 'Issuer')[0]?._?.trim();
  if (own !== undefined && own !== issuer) throw bad('issuer');
  if (only(only(response, 'Status'), 'StatusCode').$?.Value !== success)
    throw new SsoRefusal('provider-refused', 'status');
}

const attributesOf = (statement: XmlElement): [string, string][] =>
  within(statement, 'Attribute').flatMap((attribute) => {
    const name = attribute.$?.Name;
    const value = within(attribute, 'AttributeValue')[0]?._?.trim();
    return name && value ? [[name, value] as [string, string]] : [];
  });

/** The elements of a name, plain texts among them. */
function within(element: XmlElement, name: string): XmlElement[] {
  if (!Object.hasOwn(element, name)) return [];
  return [element[name]].flat().map((one) => (typeof one === 'string' ? { _: one } : (one as XmlElement)));
}

function only(element: XmlElement, name: string): XmlElement {
  const found = within(element, name);
  if (found.length !== 1) throw bad(`one-${name.toLowerCase()}`);
  return found[0];
}

const bad = (detail: string): SsoRefusal => new SsoRefusal('answer-invalid', detail);
