import { type IdempotencyMode, type Route, RouteCatalogue } from '@latchkey/surface';
import { TestApp } from '@latchkey/testing';

describe('Every POST', () => {
  let app: TestApp;
  let routes: Route[];
  const posts = (...modes: IdempotencyMode[]) =>
    routes.filter(({ method, idempotency }) => method === 'POST' && modes.includes(idempotency));

  beforeAll(async () => {
    app = await TestApp.start();
    routes = app.app.get(RouteCatalogue).routes();
  });
  afterAll(() => app.stop());

  it('that answers with a cookie is never repeated', () => {
    expect(posts('enclosed', 'leased').filter(({ headers }) => 'Set-Cookie' in headers)).toEqual([]);
  });

  it('that is open to everybody holds no transaction open', () => {
    expect(posts('enclosed').filter(({ access }) => access?.public)).toEqual([]);
  });

  it('heeds Idempotency-Key but for these, whose answers are sessions, tokens, secrets shown once or verdicts, or lead there', () => {
    expect(posts('none').map(({ handler }) => handler)).toEqual([
      'findKeyBySecret',
      'regenerateRecoveryCodes',
      'beginTotp',
      'confirmTotp',
      'identifySignIn',
      'addPasskey',
      'beginPasskey',
      'completeSignInWithPasskey',
      'requestSecondFactorPasskey',
      'completeSignInWithRecoveryCode',
      'completeSignInWithTotp',
      'signInWithEmail',
      'signInWithPasskey',
      'requestSignInPasskey',
      'signOut',
      'receiveSamlResponse',
      'stepUp',
      'requestStepUpPasskey',
      'createJsonWebToken',
      'findDevice',
      'approveDevice',
      'denyDevice',
      'approveAuthorizationRequest',
      'denyAuthorizationRequest',
      'testSsoConnection',
      'logInWithEmail',
      'refreshTokenPair',
      'introspectToken',
      'verifyCredential',
      'verifyCredentials',
      'authorizeDevice',
      'introspectOAuthToken',
      'registerClient',
      'revokeToken',
      'issueTokens',
    ]);
  });

  it('alone heeds Idempotency-Key', () => {
    expect(routes.filter(({ method, idempotency }) => method !== 'POST' && idempotency !== 'none')).toEqual([]);
  });
});
