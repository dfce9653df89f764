import { ulidSpelling } from '@latchkey/common';
import {
  type AccessRequest,
  Authenticator,
  type CredentialKind,
  CredentialResolver,
  type PresentedCredential,
  type Principal,
  type Resolution,
  type SurfaceAccess,
} from './index.js';

const spellings = { organization: ulidSpelling, project: ulidSpelling };
const keys: SurfaceAccess = { credentials: [{ place: 'x-api-key', accepts: ['project'] }], ids: spellings };
const tokens: SurfaceAccess = {
  credentials: [
    { place: 'bearer', accepts: ['personal', 'workspace'] },
    { place: 'cookie', accepts: ['session'] },
  ],
  ids: spellings,
};

/** Believes every credential to be of the kind that its text names, and remembers what it was asked. */
class Credulous extends CredentialResolver {
  readonly kinds = ['project', 'personal', 'workspace', 'session'] as const;
  readonly asked: (readonly [text: string, accepted: readonly CredentialKind[]])[] = [];

  resolve({ text }: PresentedCredential, accepted: readonly CredentialKind[]): Resolution {
    this.asked.push([text, accepted]);
    return { kind: text } as Principal;
  }
}

const sending = (headers: Record<string, string>, cookies: Record<string, string> = {}): AccessRequest => ({
  method: 'GET',
  ip: '192.0.2.1',
  params: {},
  headers,
  cookies,
  raw: { rawHeaders: Object.entries(headers).flat() },
});

describe('Authenticator', () => {
  let resolver: Credulous;
  let authenticator: Authenticator;
  beforeEach(() => {
    resolver = new Credulous();
    authenticator = new Authenticator([resolver], 'session');
  });

  const kindOf = async (request: AccessRequest, surface: SurfaceAccess, rule = {}) =>
    (await authenticator.authenticate(request, surface, rule)).principal?.kind;

  it('looks where each surface looks, also where operations of two declare the same', async () => {
    const shared = {};
    expect(await kindOf(sending({ 'x-api-key': 'project' }), keys, shared)).toBe('project');
    expect(await kindOf(sending({ 'x-api-key': 'project' }), tokens, shared)).toBeUndefined();
    expect(await kindOf(sending({ authorization: 'Bearer personal' }), tokens, shared)).toBe('personal');
    expect(await kindOf(sending({ authorization: 'Bearer personal' }), keys, shared)).toBeUndefined();
    expect(resolver.asked).toEqual([
      ['project', ['project']],
      ['personal', ['personal', 'workspace']],
    ]);
  });

  it('refuses what is no kind that is taken in its place, whoever says so', async () => {
    expect(await kindOf(sending({ 'x-api-key': 'session' }), keys)).toBeUndefined();
    expect(await kindOf(sending({}, { session: 'project' }), tokens)).toBeUndefined();
    expect(await kindOf(sending({}, { session: 'session' }), tokens)).toBe('session');
  });

  it('knows no other kinds than those of the operation where the surface is so', async () => {
    const own: SurfaceAccess = { ...tokens, seesOnlyItsOwn: true };
    const workspaces = { only: ['workspace'] as const };
    expect(await kindOf(sending({ authorization: 'Bearer personal' }), own, workspaces)).toBeUndefined();
    expect(await kindOf(sending({ authorization: 'Bearer workspace' }), own, workspaces)).toBe('workspace');
    expect(await kindOf(sending({ authorization: 'Bearer personal' }), tokens, workspaces)).toBe('personal');
  });
});
