import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ACCESS_RULE, type AccessRule } from './access.decorator.js';
import { type AccessRequest } from './access-request.js';
import { AccessSettings } from './access-settings.js';
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
  async admit(request: AccessRequest, { surface, controller, handler, name, rule }: Entrance): Promise<void> {
    request.surface = surface;
    request.controller = controller;
    request.operation = name;
    request.authentication = rule.public ? {} : await this.authenticator.authenticate(request, surface, rule);
    const { principal, failure } = request.authentication;
    await this.admission.admit({ surface, handler, rule, request, principal, failure });
    if (failure) throw failure;
    if (rule.public || principal?.kind === 'session') assertSameOrigin(request, this.settings.origin);
    if (rule.public) return;
    if (!principal) throw new AppError('CREDENTIAL_MISSING');
    await this.rights.assert(rule, principal, request, surface);
    request.principal = principal;
  }
}

/** What a handler declares about who may call it. @throws Error for one that declares nothing: it can be reached by nobody */
export function accessRuleOf(controller: { readonly name: string }, handler: object, name: string): AccessRule {
  const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
  if (!rule) throw new Error(`${controller.name}.${name} declares neither @Access nor @Public.`);
  return rule;
}
