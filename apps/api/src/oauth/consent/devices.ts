import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type AdapterPayload } from 'oidc-provider';
import { ArtifactStore } from '../server/artifact-store.js';
import { ArtifactRepository, type FoundArtifact } from '../server/artifact.repository.js';
import { ClientStore } from '../server/client-store.js';
import { OAuthResources } from '../server/resources.js';
import { type AuthorizationRequest, readRequest } from './authorization-request.js';
import { type Consent, ConsentService } from './consent.service.js';

interface WaitingDevice {
  readonly found: FoundArtifact;
  readonly payload: AdapterPayload;
  readonly asked: AuthorizationRequest;
}

/**
 * Devices that show a code and wait until a person types it here (RFC 8628). Who types it first is the only one who can decide
 * about it: nobody else can approve in their place, or see what it is for.
 */
@Injectable()
export class Devices {
  constructor(
    private readonly artifacts: ArtifactRepository,
    private readonly store: ArtifactStore,
    private readonly clients: ClientStore,
    private readonly resources: OAuthResources,
    private readonly consent: ConsentService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the device wants; from now on it is the caller's to decide. @throws AppError `NOT_FOUND` */
  async claim(caller: UserPrincipal, userCode: string): Promise<AuthorizationRequest> {
    return (await this.find(caller, userCode)).asked;
  }

  /** The caller agrees. @throws AppError `NOT_FOUND`, or as {@link ConsentService.give} */
  async approve(caller: UserPrincipal, userCode: string, consent: Consent): Promise<void> {
    const { found, payload, asked } = await this.find(caller, userCode);
    await this.database.transaction(async () => {
      const { grantId, accountId, authTime } = await this.consent.give(caller, asked, consent);
      const scope = [...asked.identityScopes, ...asked.scopes.map((one) => one.scope)].join(' ');
      const resource = asked.resource ?? undefined;
      const decided = { ...payload, accountId, authTime, grantId, scope, resource };
      await this.decide(caller, found, this.store.seal(found.idHash, decided), grantId);
    });
  }

  /** The caller does not agree. @throws AppError `NOT_FOUND` */
  async deny(caller: UserPrincipal, userCode: string): Promise<void> {
    const { found, payload } = await this.find(caller, userCode);
    const decided = { ...payload, error: 'access_denied', errorDescription: 'The person does not agree.' };
    await this.decide(caller, found, this.store.seal(found.idHash, decided), null);
  }

  private async decide({ userId }: UserPrincipal, { idHash }: FoundArtifact, payload: Buffer, grantId: string | null) {
    const decision = { payload, grantId, at: this.clock.now() };
    if (!(await this.artifacts.decide(idHash, userId, decision))) throw noDevice();
  }

  private async find({ userId }: UserPrincipal, userCode: string): Promise<WaitingDevice> {
    // As it is typed: with or without the hyphen, in either case.
    const found = await this.store.findDevice(userCode.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    if (!found || !(await this.artifacts.claim(found.idHash, userId))) throw noDevice();
    const payload = this.store.open(found);
    const client = await this.clients.known(payload.clientId ?? '');
    if (!client) throw noDevice();
    const asked = readRequest(client, payload.params ?? {}, this.resources);
    return { found, payload, asked };
  }
}

const noDevice = (): AppError =>
  new AppError('NOT_FOUND', { message: 'No device waits with this code. Have it show you a new one.' });
