import { afterwards, AppError, Clock, type Eventually, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { Directory } from './directory.js';
import { type Principal } from './principal.js';
import { assertCeiling, assertRole } from './roles.js';
import { covers } from './scopes.js';
import { assertSecondFactor, assertSteppedUp } from './second-factor.js';
import { type SurfaceAccess } from './surface-access.js';

/**
 * Holds a rule against a verified caller: kind, scope, whether they are an admin, pin, the roles of the organization and
 * project in the path, and the second factors that organization and operation ask for.
 */
@Injectable()
export class RightsCheck {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `FORBIDDEN`, `SCOPE_MISSING`, `ROLE_TOO_LOW`, `SSO_REQUIRED`, `MFA_REQUIRED` or `STEP_UP_REQUIRED` */
  assert(rule: AccessRule, principal: Principal, request: AccessRequest, surface: SurfaceAccess): Eventually<void> {
    if (rule.only && !rule.only.includes(principal.kind)) throw new AppError('FORBIDDEN', { message: onlyFor(rule) });
    assertScope(rule, principal);
    if (rule.projectRole && principal.kind === 'project') assertCeiling(principal.ceiling, rule.projectRole);
    if (rule.role && principal.kind === 'workspace') assertCeiling(principal.ceiling, rule.role);
    const known = this.assertPlace(rule, principal, request, surface);
    if (!rule.stepUp) return known;
    return afterwards(known, () =>
      assertSteppedUp(principal, this.clock.now(), (userId) => this.directory.hasSecondFactor(userId)),
    );
  }

  private assertPlace(rule: AccessRule, principal: Principal, request: AccessRequest, surface: SurfaceAccess) {
    if (rule.admin) return this.assertAdmin(principal);
    if (request.params.organizationId !== undefined) return this.assertPath(rule, principal, request, surface);
    return undefined;
  }

  private async assertAdmin({ userId }: Principal) {
    if (userId !== null && (await this.directory.isAdmin(userId))) return;
    throw new AppError('FORBIDDEN', { message: 'This is for admins of the deployment.' });
  }

  private async assertPath(rule: AccessRule, principal: Principal, request: AccessRequest, surface: SurfaceAccess) {
    const organizationId = surface.ids.organization.parse(request.params.organizationId);
    if (!organizationId) throw new AppError('NOT_FOUND');
    if (principal.organizationId !== null && principal.organizationId !== organizationId) {
      throw new AppError('FORBIDDEN', { message: 'This token is pinned to another organization.' });
    }
    const { userId } = principal;
    const membership =
      userId === null ? null : await this.directory.membership(organizationId, userId, rule.deletedToo);
    assertRole(membership?.role, rule.role ?? 'member');
    if (userId !== null && membership?.role !== 'owner') await this.assertOrigin(principal, organizationId, userId);
    if (membership) assertSecondFactor(principal, membership, organizationId);
    if (rule.projectRole) await this.assertProject(rule, userId, organizationId, request, surface);
  }

  /** Owners come in by whichever way: somebody has to, when the identity provider is away. */
  private async assertOrigin({ kind, ssoOrganizationId }: Principal, organizationId: Uuid, userId: Uuid) {
    if ((kind !== 'session' && kind !== 'jwt') || ssoOrganizationId === organizationId) return;
    if (await this.directory.demandsSingleSignOn(organizationId, userId)) throw new AppError('SSO_REQUIRED');
  }

  /** A project that the caller cannot see is left to the handler, whose 404 comes after the check of the input. */
  private async assertProject(
    rule: AccessRule,
    userId: Uuid | null,
    organizationId: Uuid,
    request: AccessRequest,
    surface: SurfaceAccess,
  ) {
    const projectId = surface.ids.project.parse(request.params.projectId ?? '');
    const role = projectId && userId && (await this.directory.projectRole(organizationId, projectId, userId));
    if (role && rule.projectRole) assertRole(role, rule.projectRole);
  }
}

function assertScope(rule: AccessRule, principal: Principal): void {
  if (rule.anyScope.length === 0 || rule.anyScope.some((scope) => covers(principal.scopes, scope))) return;
  const needed = rule.anyScope.map((scope) => `'${scope}'`).join(' or ');
  throw new AppError('SCOPE_MISSING', {
    message: `This key does not have the required ${needed} scope.`,
    details: { requiredScopes: rule.anyScope },
  });
}

const onlyFor = (rule: AccessRule) => `This operation takes only: ${rule.only?.join(', ')}.`;
