import { AppError, type SecretPlace, type Uuid, versionOf } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { DataKeys } from './data-keys.js';

/** Whose data key seals what belongs to no organization. */
export const deployment: Uuid = '00000000-0000-0000-0000-000000000000';

/**
 * Keeps secrets: each is sealed with the data key of its organization, which is wrapped by the server's master key, and
 * bound to its place. Who has the database alone has nothing.
 */
@Injectable()
export class Vault {
  constructor(private readonly keys: DataKeys) {}

  /** Seals a text for its place. */
  async seal(place: SecretPlace, text: string): Promise<Buffer> {
    return (await this.keys.current(tenantOf(place))).seal(place, text);
  }

  /**
   * Opens what was sealed for this very place.
   * @throws AppError `INTERNAL` when it was moved, damaged, or sealed with a key that is not known: never a wrong text
   */
  async open(place: SecretPlace, sealed: Buffer): Promise<string> {
    try {
      const key = await this.keys.version(tenantOf(place), versionOf(sealed));
      return key.open(place, sealed);
    } catch (cause) {
      // A database that is away says nothing about the secret.
      throw cause instanceof AppError ? cause : notOpened(place, cause);
    }
  }
}

const tenantOf = ({ organizationId }: SecretPlace): Uuid => organizationId ?? deployment;

function notOpened({ field, projectId }: SecretPlace, cause: unknown): AppError {
  const where = projectId === null ? field : `${field} of project ${projectId}`;
  return new AppError('INTERNAL', { cause: new Error(`The secret kept as ${where} does not open.`, { cause }) });
}
