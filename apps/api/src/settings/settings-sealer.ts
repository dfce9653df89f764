import { Injectable } from '@nestjs/common';
import { type ProjectPlace } from '../projects/project-place.js';
import { Vault } from '../vault/vault.js';
import { type ProjectSettings, type SealedField, sealedFields, type SettingsChange } from './project-settings.js';
import { type SettingsRow, type SettingsRowChange } from './settings.repository.js';

/** Seals what is secret of the settings. Each field is bound to its project and its own name. */
@Injectable()
export class SettingsSealer {
  constructor(private readonly vault: Vault) {}

  /** A change as it is kept. */
  async seal(place: ProjectPlace, change: SettingsChange): Promise<SettingsRowChange> {
    const sealed: Record<string, unknown> = {};
    for (const field of sealedFields) {
      const value = change[field];
      sealed[field] = value && (await this.vault.seal({ ...place, field }, JSON.stringify(value)));
    }
    return { ...change, ...sealed } as SettingsRowChange;
  }

  /** Reverses it. @throws AppError `INTERNAL` where a secret was moved or damaged */
  open(place: ProjectPlace, row: SettingsRow): Promise<ProjectSettings> {
    return this.openEach(row, (field, sealed) => this.vault.open({ ...place, field }, sealed));
  }

  /** The settings before a change, which may be what mends them: a secret that does not open is as good as none. */
  openFormer(place: ProjectPlace, row: SettingsRow): Promise<ProjectSettings> {
    return this.openEach(row, (field, sealed) => this.vault.open({ ...place, field }, sealed).catch(() => 'null'));
  }

  private async openEach(
    row: SettingsRow,
    open: (field: SealedField, sealed: Buffer) => Promise<string>,
  ): Promise<ProjectSettings> {
    const opened: Record<string, unknown> = {};
    for (const field of sealedFields) {
      const sealed = row[field];
      opened[field] = sealed && (JSON.parse(await open(field, sealed)) as unknown);
    }
    return { ...row, ...opened } as ProjectSettings;
  }
}
