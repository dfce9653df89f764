import { type ProjectPrincipal } from '@latchkey/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@latchkey/database';
import { AuditTrail } from '../audit/audit-trail.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { ownPlace } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type RevealedProviderKeys } from '../provider-keys/provider-key.js';
import { ProviderKeyService } from '../provider-keys/provider-key.service.js';
import { type SealedField, type ProjectSettings } from '../settings/project-settings.js';
import { ProjectSettingsService } from '../settings/project-settings.service.js';

/** All that a runner has to know of a project and nobody else may: in clear. */
export interface ProjectSecrets extends Pick<ProjectSettings, SealedField> {
  readonly providerKeys: RevealedProviderKeys;
}

/** Hands a project's secrets to its runner. Nothing else hands them out. */
@Injectable()
export class ProjectSecretsService {
  constructor(
    private readonly providerKeys: ProviderKeyService,
    private readonly settings: ProjectSettingsService,
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly logger: RuntimeLogger,
  ) {}

  /**
   * Leaves a line in the log: that the secrets were read, by which key (`keyId`), of which project (`projectId`,
   * `organizationId`); never what they are.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`; `INTERNAL` where a secret was moved or damaged
   */
  async read(caller: ProjectPrincipal): Promise<ProjectSecrets> {
    const place = ownPlace(caller);
    const providerKeys = await this.providerKeys.reveal(caller, place);
    const { envVars, deployEnvVars, testUserCredentials, convexDeployKey, convexDevKey } = await this.settings.reveal(
      caller,
      place,
    );
    await this.note(place, providerKeys);
    this.logger.info({ keyId: caller.credentialId, ...place }, 'The secrets of a project were read.');
    return { providerKeys, envVars, deployEnvVars, testUserCredentials, convexDeployKey, convexDevKey };
  }

  /** The one read that is audited with every call: before anything goes out, or nothing does. */
  private async note(place: ProjectPlace, revealed: RevealedProviderKeys): Promise<void> {
    const after = { providers: Object.keys(revealed) };
    await this.database.transaction(() =>
      Promise.resolve(this.trail.record('project.secrets-read', { ...place, target: place.projectId, after })),
    );
  }
}
