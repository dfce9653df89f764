import { AppError, newId, SystemClock, ulidSpelling } from '@latchkey/common';
import {
  Access,
  AccessGuard,
  accessRuleOf,
  type AccessRequest,
  AccessSettings,
  AdmissionControl,
  type Arrival,
  Authenticator,
  CredentialResolver,
  Directory,
  type Principal,
  Public,
  type Resolution,
  RightsCheck,
  type Role,
  type SurfaceAccess,
} from './index.js';

const organizationId = newId();
const projectId = newId();
const principal: Principal = {
  kind: 'personal',
  credentialId: newId(),
  userId: newId(),
  organizationId: null,
  projectId: null,
  scopes: new Set(['projects:read']),
  environment: 'live',
  ceiling: null,
  plan: null,
  expiresAt: null,
};
const surface: SurfaceAccess = {
  credentials: [
    { place: 'cookie', accepts: ['session'] },
    { place: 'x-api-key', accepts: ['personal', 'project', 'workspace'] },
  ],
  ids: { organization: ulidSpelling, project: ulidSpelling },
};

class Handlers {
  silent(): void {}

  @Public()
  open(): void {}

  @Access()
  anyCaller(): void {}

  @Access({ scope: ['projects:read', 'user:read'] })
  eitherScope(): void {}

  @Access({ scope: 'projects:write' })
  otherScope(): void {}

  @Access({ role: 'admin' })
  adminOnly(): void {}

  @Access({ projectRole: 'admin' })
  projectAdminOnly(): void {}

  @Access({ admin: true })
  adminOfAll(): void {}

  @Access({ only: ['session'] })
  sessionOnly(): void {}
}

/** Stands in for the features that answer the guard's questions. */
class World extends Directory {
  answer: Resolution = principal;
  organization: Role | null = 'member';
  project: Role | null = 'member';
  admin = false;
  readonly events: string[] = [];

  requirement = { secondFactorRequired: false, personHasFactor: false };
  membership = () => Promise.resolve(this.organization && { role: this.organization, ...this.requirement });
  hasSecondFactor = () => Promise.resolve(this.requirement.personHasFactor);
  demandsSingleSignOn = () => Promise.resolve(false);
  projectRole = () => Promise.resolve(this.project);
  isAdmin = () => Promise.resolve(this.admin);

  guard(): AccessGuard {
    const events = this.events;
    const resolve = () => Promise.resolve(this.answer);
    const resolver = new (class extends CredentialResolver {
      readonly kinds = ['personal', 'project', 'workspace', 'session'] as const;
      resolve = (): Promise<Resolution> => {
        events.push('credential');
        return resolve();
      };
    })();
    const admission = new (class extends AdmissionControl {
      admit = ({ failure }: Arrival): Promise<void> => {
        events.push(failure ? 'limit of failures' : 'limit');
        return Promise.resolve();
      };
    })();
    return new AccessGuard(
      new Authenticator([resolver], 'session'),
      admission,
      new RightsCheck(this, new SystemClock()),
      new AccessSettings('https://own.example', 'session'),
    );
  }
}

describe('AccessGuard', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  const request = (params: Record<string, string> = {}, headers: Record<string, string> = { 'x-api-key': 'k' }) =>
    ({ method: 'GET', ip: '192.0.2.1', headers, cookies: {}, params, raw: { rawHeaders: [] } }) as AccessRequest;

  const call = async (handler: keyof Handlers, sent = request()): Promise<string> => {
    const declared = Handlers.prototype[handler];
    const rule = accessRuleOf(Handlers, declared, handler);
    try {
      await world.guard().admit(sent, { surface, controller: Handlers, handler: declared, name: handler, rule });
      return 'in';
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  };

  const inOrganization = () => request({ organizationId: ulidSpelling.print(organizationId) });
  const inProject = () =>
    request({
      organizationId: ulidSpelling.print(organizationId),
      projectId: ulidSpelling.print(projectId),
    });

  it('lets none but admins of the deployment do what is theirs', async () => {
    expect(await call('adminOfAll')).toBe('FORBIDDEN');
    world.admin = true;
    expect(await call('adminOfAll')).toBe('in');
    world.answer = { ...principal, userId: null };
    expect(await call('adminOfAll')).toBe('FORBIDDEN');
  });

  it('knows no handler that declares nothing', async () => {
    await expect(call('silent')).rejects.toThrow('Handlers.silent declares neither @Access nor @Public.');
    expect(world.events).toEqual([]);
  });

  it('opens what is declared public, without looking at any credential', async () => {
    expect(await call('open')).toBe('in');
    expect(world.events).toEqual(['limit']);
  });

  it('asks for a credential first, then for limits', async () => {
    expect(await call('anyCaller')).toBe('in');
    expect(world.events).toEqual(['credential', 'limit']);
  });

  it('counts a wrong credential before it refuses it', async () => {
    world.answer = new AppError('API_KEY_INVALID');
    expect(await call('anyCaller')).toBe('API_KEY_INVALID');
    expect(world.events).toEqual(['credential', 'limit of failures']);
  });

  it('refuses what no resolver knows, and nothing at all', async () => {
    world.answer = 'not-mine';
    expect(await call('anyCaller')).toBe('API_KEY_INVALID');
    expect(await call('anyCaller', request({}, {}))).toBe('CREDENTIAL_MISSING');
  });

  it('refuses a kind of credential that the place does not take', async () => {
    world.answer = { ...principal, kind: 'secret' };
    expect(await call('anyCaller')).toBe('API_KEY_INVALID');
  });

  it('wants one of the scopes', async () => {
    expect(await call('eitherScope')).toBe('in');
    expect(await call('otherScope')).toBe('SCOPE_MISSING');
    world.answer = { ...principal, scopes: null };
    expect(await call('otherScope')).toBe('in');
  });

  it('wants the kind of credential', async () => {
    expect(await call('sessionOnly')).toBe('FORBIDDEN');
  });

  it('refuses an organization that the caller is not in, and one that is misspelt as missing', async () => {
    expect(await call('anyCaller', inOrganization())).toBe('in');
    world.organization = null;
    expect(await call('anyCaller', inOrganization())).toBe('FORBIDDEN');
    expect(await call('anyCaller', request({ organizationId: organizationId }))).toBe('NOT_FOUND');
  });

  it('holds a pinned token to its organization, whatever its user may do elsewhere', async () => {
    world.organization = 'owner';
    world.answer = { ...principal, organizationId: newId() };
    expect(await call('anyCaller', inOrganization())).toBe('FORBIDDEN');
    world.answer = { ...principal, organizationId };
    expect(await call('anyCaller', inOrganization())).toBe('in');
  });

  it.each([
    ['member', 'ROLE_TOO_LOW'],
    ['admin', 'in'],
    ['owner', 'in'],
  ] as const)('an admin’s operation for a %s: %s', async (role, outcome) => {
    world.organization = role;
    expect(await call('adminOnly', inOrganization())).toBe(outcome);
    world.organization = 'member';
    world.project = role;
    expect(await call('projectAdminOnly', inProject())).toBe(outcome);
  });

  it('leaves a project that the caller cannot see to the handler', async () => {
    world.project = null;
    expect(await call('projectAdminOnly', inProject())).toBe('in');
  });

  it.each([
    ['owner', 'in'],
    ['admin', 'in'],
    ['member', 'ROLE_TOO_LOW'],
    [null, 'ROLE_TOO_LOW'],
  ] as const)('an admin’s operation for a project key that acts as %s: %s', async (ceiling, outcome) => {
    world.answer = { ...principal, kind: 'project', userId: null, organizationId, projectId, ceiling };
    expect(await call('projectAdminOnly')).toBe(outcome);
    expect(await call('anyCaller')).toBe('in');
  });

  it.each([
    ['owner', 'in'],
    ['admin', 'in'],
    ['member', 'ROLE_TOO_LOW'],
    [null, 'ROLE_TOO_LOW'],
  ] as const)('an admin’s operation for a workspace key that acts as %s: %s', async (ceiling, outcome) => {
    world.answer = { ...principal, kind: 'workspace', userId: null, organizationId, ceiling };
    expect(await call('adminOnly')).toBe(outcome);
    expect(await call('anyCaller')).toBe('in');
  });

  it('hands on who is calling', async () => {
    const sent = request();
    await call('anyCaller', sent);
    expect(sent.principal).toBe(principal);
  });
});
