import { ApiError, type Wire } from '../../api/client.js';

/** Has the browser ask its person for a passkey. @throws ApiError where none is shown */
export async function showPasskey(options: Wire<'PasskeyRequest'>): Promise<Wire<'PasskeyAssertion'>> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const shown = startAuthentication({
    optionsJSON: options as Parameters<typeof startAuthentication>[0]['optionsJSON'],
  });
  return (await ended(shown, 'No passkey was shown. Try again.')) as Wire<'PasskeyAssertion'>;
}

/** Has the browser make a passkey. @throws ApiError where none is made */
export async function makePasskey(options: Wire<'PasskeyCreation'>): Promise<Wire<'PasskeyAttestation'>> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const made = startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]['optionsJSON'] });
  return (await ended(
    made,
    'No passkey was made. This device may have one of yours already.',
  )) as Wire<'PasskeyAttestation'>;
}

/** Browsers do not tell why a ceremony ended: that its person changed their mind is nobody's business. */
const ended = <T>(ceremony: Promise<T>, message: string): Promise<T> =>
  ceremony.catch(() => {
    throw new ApiError(message, 0, 'PASSKEY_REFUSED');
  });
