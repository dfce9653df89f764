import { type Principal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { masked, type ProjectSettings, type SettingsChange } from './project-settings.js';
import { SettingsSealer } from './settings-sealer.js';
import { SettingsRepository } from './settings.repository.js';

/** How the runs of a project work, as those who administer it see and change it. */
@Injectable()
export class ProjectSettingsService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly settings: SettingsRepository,
    private readonly sealer: SettingsSealer,
    private readonly clock: Clock,
  ) {}

  /** The settings as they may be shown. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async get(caller: Principal, place: ProjectPlace): Promise<ProjectSettings> {
    return masked(await this.reveal(caller, place));
  }

  /**
   * Changes the given fields and answers all as they may be shown. What cannot be shown is not changed either.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`
   */
  async update(caller: Principal, place: ProjectPlace, change: SettingsChange): Promise<ProjectSettings> {
    if (Object.values(change).every((value) => value === undefined)) return this.get(caller, place);
    return this.gate.write(caller, place, async () => {
      const { organizationId, projectId } = place;
      const columns = await this.sealer.seal(place, change);
      const row = await this.settings.write(organizationId, projectId, columns, this.clock.now());
      return masked(await this.sealer.open(place, row));
    });
  }

  /** The settings with all that is secret, for a runner alone. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async reveal(caller: Principal, place: ProjectPlace): Promise<ProjectSettings> {
    await this.gate.assertAdmin(caller, place);
    const row = await this.settings.find(place.organizationId, place.projectId);
    if (!row) throw new AppError('NOT_FOUND');
    return this.sealer.open(place, row);
  }
}
