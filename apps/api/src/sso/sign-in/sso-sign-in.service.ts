import { type Client } from '@latchkey/access';
import { randomToken, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Entrance, type SignedIn } from '../../auth/entrance.js';
import { type OidcConnection, type SamlConnection, type SsoConnection } from '../connections/sso-connection.js';
import { SsoConnectionRepository } from '../connections/sso-connection.repository.js';
import { SsoPersonService } from '../identity/sso-person.service.js';
import { type OidcMemory, OidcProvider } from '../oidc/oidc-provider.js';
import { type SamlMemory, SamlProvider } from '../saml/saml-provider.js';
import { SsoRefusal } from '../sso-refusal.js';
import { type VouchedPerson } from '../vouched-person.js';
import { SsoAttempts } from './sso-attempts.js';

/** A person who has come in, and where they wanted to go. */
export interface SsoSignedIn extends SignedIn {
  readonly returnTo: string;
}

/** Signs people in by the identity provider of their organization. */
@Injectable()
export class SsoSignInService {
  constructor(
    private readonly database: Database,
    private readonly connections: SsoConnectionRepository,
    private readonly attempts: SsoAttempts,
    private readonly oidc: OidcProvider,
    private readonly saml: SamlProvider,
    private readonly people: SsoPersonService,
    private readonly entrance: Entrance,
  ) {}

  /**
   * Where to send somebody who wants to come in.
   * @param browser what its cookie says
   * @throws SsoRefusal
   */
  async begin(connectionId: Uuid, returnTo: string, browser: string): Promise<string> {
    const connection = await this.enabled(connectionId);
    return this.database.asTenant(connection.organizationId, async () => {
      const state = randomToken();
      const { url, memory } =
        connection.kind === 'oidc'
          ? await this.oidc.begin(connection, state)
          : await this.saml.begin(connection, state);
      await this.attempts.begin(connection, { state, browser, returnTo, memory });
      return url;
    });
  }

  /** Takes the answer of an OpenID provider. @throws SsoRefusal */
  async finishOidc(query: URLSearchParams, browser: string | undefined, client: Client): Promise<SsoSignedIn> {
    const state = query.get('state') ?? '';
    const attempt = await this.attempts.use<OidcMemory>(state, browser, false);
    return this.within(attempt, async () => {
      const connection = await this.unchanged<OidcConnection>(attempt, 'oidc');
      const person = await this.oidc.finish(connection, query, state, attempt.memory);
      return { ...(await this.admit(connection, person, client)), returnTo: attempt.returnTo };
    });
  }

  /**
   * Takes the answer of a SAML provider, which comes from its site, so without our cookie: whoever brings what this answers,
   * from the browser in which the sign-in began, comes in.
   * @throws SsoRefusal
   */
  async receiveSaml(connectionId: Uuid, encoded: string, relayState: string): Promise<string> {
    const attempt = await this.attempts.find<SamlMemory>(relayState, connectionId);
    return this.within(attempt, async () => {
      const connection = await this.unchanged<SamlConnection>(attempt, 'saml');
      const { person, id, until } = await this.saml.finish(connection, encoded, attempt.memory);
      return this.database.transaction(async () => {
        await this.attempts.remember(attempt, id, until);
        return this.attempts.answer(attempt, person);
      });
    });
  }

  /** Lets in whom a SAML provider has vouched for. @throws SsoRefusal */
  async finishSaml(ticket: string, browser: string | undefined, client: Client): Promise<SsoSignedIn> {
    const attempt = await this.attempts.use<VouchedPerson>(ticket, browser, true);
    return this.within(attempt, async () => {
      const connection = await this.unchanged<SamlConnection>(attempt, 'saml');
      return { ...(await this.admit(connection, attempt.memory, client)), returnTo: attempt.returnTo };
    });
  }

  private admit(connection: SsoConnection, person: VouchedPerson, client: Client): Promise<SignedIn> {
    const { id, organizationId } = connection;
    return this.database.transaction(async () => {
      const userId = await this.people.find(connection, person);
      const origin = { ssoConnectionId: id, ssoOrganizationId: organizationId };
      const signedIn = await this.entrance.admitVouchedFor(userId, client, origin);
      if (!signedIn) throw new SsoRefusal('deactivated');
      // Last, and held: whoever disables it waits, and ends this session too.
      if (!(await this.connections.hold(connection))) throw new SsoRefusal('connection-changed');
      return signedIn;
    });
  }

  private async enabled(id: Uuid): Promise<SsoConnection> {
    const found = await this.connections.findEnabled(id);
    if (!found) throw new SsoRefusal('connection-unknown');
    return found;
  }

  /** The connection of an attempt, if it is what it was when that began. */
  private async unchanged<Connection extends SsoConnection>(
    { connectionId, version }: { readonly connectionId: Uuid; readonly version: number },
    kind: Connection['kind'],
  ): Promise<Connection> {
    const found = await this.connections.findEnabled(connectionId);
    if (found?.kind !== kind || found.version !== version) throw new SsoRefusal('connection-changed');
    return found as Connection;
  }

  /** On the ground of an attempt's organization, which hears of a refusal. */
  private within<T>(
    { organizationId, connectionId }: { readonly organizationId: Uuid; readonly connectionId: Uuid },
    work: () => Promise<T>,
  ): Promise<T> {
    return this.database.asTenant(organizationId, () =>
      work().catch((error: unknown) => {
        if (error instanceof SsoRefusal) error.ground = { organizationId, connectionId };
        throw error;
      }),
    );
  }
}
