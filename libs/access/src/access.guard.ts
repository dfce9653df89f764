import { AppError } from '@latchkey/common';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { AccessSettings } from './access-settings.js';
import { Authenticator } from './authenticator.js';
import { RightsCheck } from './rights-check.js';
import { assertSameOrigin } from './same-origin.js';
import { AdmissionControl, SurfaceLookup } from './surface-access.js';

/** The one guard: credential, then limits, then rights. A handler that declares nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly surfaces: SurfaceLookup,
    private readonly authenticator: Authenticator,
    private readonly admission: AdmissionControl,
    private readonly rights: RightsCheck,
    private readonly settings: AccessSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.ruleOf(context);
    const request = context.switchToHttp().getRequest<AccessRequest>();
    const surface = this.surfaces.ofController(context.getClass());
    request.surface = surface;
    request.controller = context.getClass();
    request.operation = context.getHandler().name;
    request.authentication = rule.public ? {} : await this.authenticator.authenticate(request, surface, rule);
    const { principal, failure } = request.authentication;
    const handler = context.getHandler();
    await this.admission.admit({ surface, handler, rule, request, principal, failure });
    if (failure) throw failure;
    if (rule.public || principal?.kind === 'session') assertSameOrigin(request, this.settings.origin);
    if (rule.public) return true;
    if (!principal) throw new AppError('CREDENTIAL_MISSING');
    await this.rights.assert(rule, principal, request, surface);
    request.principal = principal;
    return true;
  }

  private ruleOf(context: ExecutionContext): AccessRule {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (!rule) {
      const name = `${context.getClass().name}.${context.getHandler().name}`;
      throw new AppError('INTERNAL', { cause: new Error(`${name} declares neither @Access nor @Public.`) });
    }
    return rule;
  }
}
