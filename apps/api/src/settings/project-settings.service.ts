import { type Principal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { ownPlace, ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { masked, type ProjectSettings, type SettingsChange } from './project-settings.js';
import { settingsDifference } from './settings-difference.js';
import { SettingsSealer } from './settings-sealer.js';
import { SettingsRepository, type SettingsRow } from './settings.repository.js';

/** How the runs of a project work, as those who administer it see and change it. */
@Injectable()
export class ProjectSettingsService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly settings: SettingsRepository,
    private readonly sealer: SettingsSealer,
    private readonly trail: AuditTrail,
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
      const before = await this.lock(place);
      const columns = await this.sealer.seal(place, change);
      const row = await this.settings.write(organizationId, projectId, columns, this.clock.now());
      const after = await this.sealer.open(place, row);
      const ground = { ...ownPlace(place), target: projectId };
      this.trail.recordChange('project-settings.changed', ground, settingsDifference(before, after));
      return masked(after);
    });
  }

  /** The settings with all that is secret, for a runner alone. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async reveal(caller: Principal, place: ProjectPlace): Promise<ProjectSettings> {
    await this.gate.assertAdmin(caller, place);
    return this.sealer.open(place, await this.row(place));
  }

  /** The settings as they are until the caller's transaction changes them. */
  private async lock(place: ProjectPlace): Promise<ProjectSettings> {
    await this.settings.lock(place.organizationId, place.projectId);
    return this.sealer.openFormer(place, await this.row(place));
  }

  private async row({ organizationId, projectId }: ProjectPlace): Promise<SettingsRow> {
    const row = await this.settings.find(organizationId, projectId);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }
}
