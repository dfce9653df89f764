import { type ProjectPrincipal } from '@latchkey/access';
import { Injectable } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { ownPlace } from '../projects/project-gate.js';
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
    this.logger.info({ keyId: caller.credentialId, ...place }, 'The secrets of a project were read.');
    return { providerKeys, envVars, deployEnvVars, testUserCredentials, convexDeployKey, convexDevKey };
  }
}
