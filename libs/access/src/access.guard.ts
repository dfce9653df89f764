import { afterwards, AppError, type Eventually } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ACCESS_RULE, type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { AccessSettings } from './access-settings.js';
import { type Authentication } from './authentication.js';
import { Authenticator } from './authenticator.js';
import { RightsCheck } from './rights-check.js';
import { assertSameOrigin } from './same-origin.js';
import { AdmissionControl, type SurfaceAccess } from './surface-access.js';

/** What a request has come to: a handler, and what it declares. */
export interface Entrance {
  readonly surface: SurfaceAccess;
  readonly controller: object;
  readonly handler: object;
  /** The name of the handler. */
  readonly name: string;
  readonly rule: AccessRule;
}

/** The one guard: credential, then limits, then rights. */
@Injectable()
export class AccessGuard {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly admission: AdmissionControl,
    private readonly rights: RightsCheck,
    private readonly settings: AccessSettings,
  ) {}

  /** Lets a request in, and notes on it who calls. @throws AppError why not */
  admit(request: AccessRequest, entrance: Entrance): Eventually<void> {
    const { surface, controller, name, rule } = entrance;
    request.surface = surface;
    request.controller = controller;
    request.operation = name;
    const found = rule.public ? {} : this.authenticator.authenticate(request, surface, rule);
    return afterwards(found, (authentication) => this.admitCaller(request, entrance, authentication));
  }

  private admitCaller(request: AccessRequest, entrance: Entrance, authentication: Authentication): Eventually<void> {
    const { surface, handler, rule } = entrance;
    const { principal, failure } = authentication;
    request.authentication = authentication;
    const admitted = this.admission.admit({ surface, handler, rule, request, principal, failure });
    return afterwards(admitted, () => {
      if (failure) throw failure;
      const fromAnywhere = rule.fromOtherSites ?? surface.takesOtherSites;
      const byBrowser = rule.public ? !fromAnywhere : principal?.kind === 'session';
      if (byBrowser) assertSameOrigin(request, this.settings.origin);
      if (rule.public) return undefined;
      if (!principal) throw new AppError('CREDENTIAL_MISSING');
      return afterwards(this.rights.assert(rule, principal, request, surface), () => {
        request.principal = principal;
      });
    });
  }
}

/** What a handler declares about who may call it. @throws Error for one that declares nothing: it can be reached by nobody */
export function accessRuleOf(controller: { readonly name: string }, handler: object, name: string): AccessRule {
  const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
  if (!rule) throw new Error(`${controller.name}.${name} declares neither @Access nor @Public.`);
  return rule;
}
