import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type AccessRequest } from './access-request.js';
import { type CredentialPlace } from './credential.js';
import { type CredentialKind, type Principal } from './principal.js';
import { type Role } from './roles.js';
import { type Scope } from './scopes.js';

/** What a caller needs to reach a handler. */
export interface AccessRule {
  /** Nobody has to prove anything. */
  readonly public: boolean;
  /** The scope that the credential needs; of several, any one is enough. None: any valid credential will do. */
  readonly anyScope: readonly Scope[];
  /**
   * The least role in the organization: of a person in the organization of the path; of a workspace key in its own, where it
   * acts as high as its ceiling.
   */
  readonly role?: Role;
  /**
   * The least role in the project: of a person in the project of the path, checked once it is known to exist for them; of
   * a project key in its own project, where it acts as high as its ceiling.
   */
  readonly projectRole?: Role;
  /** Whether the organization of the path may be one that was deleted: who is a member of it still is let in. */
  readonly deletedToo?: boolean;
  /**
   * Whether a person who has a second factor has to have shown it in the last minutes. For sessions and the tokens that
   * stand for them: other credentials keep to their scopes.
   */
  readonly stepUp?: true;
  /** Only admins of the deployment, who belong to no organization as such. */
  readonly admin?: true;
  /** Only these kinds of credential, where the operation is narrower than its surface. */
  readonly only?: readonly CredentialKind[];
  /** Browsers may be sent here by other sites, as a standard says: the operation reads no cookie and sets none. */
  readonly fromOtherSites?: true;
  /** The one place where the operation looks for the caller's credential, because all others hold somebody else's. */
  readonly place?: CredentialPlace;
}

/** The part of a rule that a handler spells out. */
export interface AccessOptions extends Partial<
  Pick<AccessRule, 'role' | 'projectRole' | 'deletedToo' | 'stepUp' | 'admin' | 'only' | 'place'>
> {
  readonly scope?: Scope | readonly Scope[];
}

/** Metadata key under which a handler's rule is kept. */
export const ACCESS_RULE = 'latchkey:access';

/** Declares who may call a handler. Guard, OpenAPI security and `x-required-scope` all read this one declaration. */
export const Access = (options: AccessOptions = {}): MethodDecorator => {
  const { scope, ...rest } = options;
  return rule({ public: false, anyScope: scope === undefined ? [] : [scope].flat(), ...rest });
};

/** Opens a handler to everybody. */
export const Public = (options: Pick<AccessRule, 'fromOtherSites'> = {}): MethodDecorator =>
  rule({ public: true, anyScope: [], ...options });

/** Hands the verified caller to a handler. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AccessRequest>();
  if (!principal) throw new Error('@Caller() on a handler that is open to everybody.');
  return principal;
});

const rule = (value: AccessRule) => applyDecorators(SetMetadata(ACCESS_RULE, value)) as MethodDecorator;
