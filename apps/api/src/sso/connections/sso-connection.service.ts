import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, lastFour, newId, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { difference, pick } from '../../audit/audit-facts.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SessionService } from '../../auth/session.service.js';
import { AddressRule } from '../../outgoing/address-rule.js';
import { Vault } from '../../vault/vault.js';
import { type OidcDraft, oidcSettings, type SamlDraft, samlSettings } from './connection-draft.js';
import { ConnectionGate } from './connection-gate.js';
import { type KeptConnection, SsoConnectionRepository } from './sso-connection.repository.js';
import { type DefaultRole, secretPlace, type SsoConnection } from './sso-connection.js';

/** What somebody says of a connection; what is left out of a change stays. */
export interface ConnectionDraft {
  readonly name?: string;
  readonly defaultRole?: DefaultRole;
  readonly oidc?: OidcDraft;
  readonly saml?: SamlDraft;
}

/** What is told of a connection in the audit log. */
const told = ['kind', 'name', 'defaultRole', 'settings', 'secretLast4'] as const;

/** An organization's connections to its identity providers, as owners and admins set them up. */
@Injectable()
export class SsoConnectionService {
  constructor(
    private readonly connections: SsoConnectionRepository,
    private readonly gate: ConnectionGate,
    private readonly rule: AddressRule,
    private readonly vault: Vault,
    private readonly sessions: SessionService,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<SsoConnection>> {
    return this.connections.list(organizationId, page);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(organizationId: Uuid, id: Uuid): Promise<SsoConnection> {
    const found = await this.connections.find(organizationId, id);
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }

  /** Makes a connection, which nobody can use until it is enabled. @throws AppError `VALIDATION`, `ROLE_TOO_LOW` */
  async create(
    caller: UserPrincipal,
    organizationId: Uuid,
    draft: ConnectionDraft & { readonly name: string },
  ): Promise<SsoConnection> {
    const id = newId();
    const settings = await settingsOf(draft);
    await this.assertAddress(settings);
    return this.gate.change(caller, organizationId, async (role) => {
      const { name, defaultRole = 'member' } = draft;
      const secret = await this.sealed({ id, organizationId }, draft.oidc?.clientSecret);
      if (settings.kind === 'oidc' && !secret)
        throw AppError.invalid('oidc.clientSecret', 'oidc.clientSecret is required.');
      const kept = { id, name, defaultRole, ...settings, ...(secret ?? noSecret), vouchesFor: role };
      const created = await this.connections.insert(organizationId, kept, this.clock.now());
      this.trail.record('sso-connection.created', { target: id, organizationId, after: pick(created, told) });
      return created;
    });
  }

  /**
   * Changes what is given. Where it leads to another provider, it forgets whom it knew, and their sessions end.
   * @throws AppError `VALIDATION`, `NOT_FOUND`, `ROLE_TOO_LOW`
   */
  async update(caller: UserPrincipal, organizationId: Uuid, id: Uuid, draft: ConnectionDraft): Promise<SsoConnection> {
    await this.assertAddress(await settingsOf(draft, await this.get(organizationId, id)));
    return this.gate.change(caller, organizationId, async (role) => {
      const before = await this.get(organizationId, id);
      const settings = await settingsOf(draft, before);
      const secret = await this.sealed(before, draft.oidc?.clientSecret);
      const { name = before.name, defaultRole = before.defaultRole } = draft;
      const believes = draft.oidc !== undefined || draft.saml !== undefined;
      const { sealedSecret, secretLast4 } = secret ?? before;
      const vouchesFor = believes ? role : before.vouchesFor;
      const kept: KeptConnection = { id, name, defaultRole, ...settings, sealedSecret, secretLast4, vouchesFor };
      if (providerOf(settings) !== providerOf(before)) {
        await this.sessions.endOpenedBy(id);
        await this.connections.forgetIdentities(organizationId, id);
      }
      const after = await this.connections.update(organizationId, kept, believes, this.clock.now());
      const change = difference(before, after, told);
      this.trail.recordChange('sso-connection.changed', { target: id, organizationId }, change);
      return after;
    });
  }

  /**
   * Lets people in by a connection, or does not any more: then the sessions that it has opened end.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`, `CONFLICT` where nobody could come in any more
   */
  setEnabled(caller: UserPrincipal, organizationId: Uuid, id: Uuid, enabled: boolean): Promise<SsoConnection> {
    return this.gate.change(caller, organizationId, async () => {
      const before = await this.get(organizationId, id);
      if (!enabled && before.enabled) await this.gate.assertDispensable(organizationId, id);
      const after = await this.connections.setEnabled(organizationId, id, enabled, this.clock.now());
      if (!after) return before;
      const sessionsEnded = enabled ? 0 : await this.sessions.endOpenedBy(id);
      const action = enabled ? 'sso-connection.enabled' : 'sso-connection.disabled';
      this.trail.record(action, { target: id, organizationId, after: { name: after.name, sessionsEnded } });
      return after;
    });
  }

  /** Forgets a connection and whom it knows; the sessions that it has opened end. @throws AppError as `setEnabled` does */
  delete(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<void> {
    return this.gate.change(caller, organizationId, async () => {
      const before = await this.get(organizationId, id);
      if (before.enabled) await this.gate.assertDispensable(organizationId, id);
      const sessionsEnded = await this.sessions.endOpenedBy(id);
      await this.connections.delete(organizationId, id);
      const facts = { before: pick(before, told), after: { sessionsEnded } };
      this.trail.record('sso-connection.deleted', { target: id, organizationId, ...facts });
    });
  }

  private async assertAddress(settings: Settings): Promise<void> {
    if (settings.kind === 'oidc') await this.rule.assertSavable('oidc.issuer', settings.settings.issuer);
    else await this.rule.assertSavable('saml.ssoUrl', settings.settings.ssoUrl);
  }

  private async sealed(place: Pick<SsoConnection, 'id' | 'organizationId'>, secret: string | undefined) {
    if (secret === undefined) return undefined;
    return { sealedSecret: await this.vault.seal(secretPlace(place), secret), secretLast4: lastFour(secret) };
  }
}

type Settings =
  | Pick<Extract<SsoConnection, { kind: 'oidc' }>, 'kind' | 'settings'>
  | Pick<Extract<SsoConnection, { kind: 'saml' }>, 'kind' | 'settings'>;

const noSecret = { sealedSecret: null, secretLast4: null };

/** @throws AppError `VALIDATION` where it is of no kind, of two, or of another one than it was */
async function settingsOf({ oidc, saml }: ConnectionDraft, before?: SsoConnection): Promise<Settings> {
  const kind = before?.kind ?? (saml ? 'saml' : 'oidc');
  if (oidc && (saml || kind === 'saml')) throw AppError.invalid('oidc', 'oidc is no part of a connection by SAML.');
  if (saml && kind === 'oidc') throw AppError.invalid('saml', 'saml is no part of a connection by OpenID Connect.');
  if (!before && !oidc && !saml) throw AppError.invalid('oidc', 'Either oidc or saml is required.', 'body', 'missing');
  if (kind === 'saml') {
    return { kind, settings: await samlSettings(saml ?? {}, before?.kind === 'saml' ? before.settings : undefined) };
  }
  return { kind, settings: oidcSettings(oidc ?? {}, before?.kind === 'oidc' ? before.settings : undefined) };
}

/** Who says who people are: a subject means somebody else at another provider, or to another client of it. */
const providerOf = (one: Settings): string =>
  one.kind === 'oidc' ? `${one.settings.issuer} ${one.settings.clientId}` : one.settings.entityId;
