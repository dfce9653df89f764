import { DataKey, type Keyring, type MasterKeys, type SecretPlace, type Uuid, versionOf } from '@latchkey/common';
import { type QueryRunner } from 'typeorm';
import { placeOf } from '../../keys/key-peppers.js';
import { type Provider } from '../../provider-keys/provider-key.js';
import { secretPlace } from '../../provider-keys/provider-key.service.js';
import { StartRefused } from '../../runtime/refusal.js';
import { wrappingContext } from '../../vault/data-keys.js';
import { deployment } from '../../vault/data-keys.js';

/** What a verification looks at: what was loaded and is not committed yet. */
export interface RestoredData {
  readonly runner: QueryRunner;
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
}

/** Looks whether restored data is good for something, and tells what it has seen. @throws StartRefused when it is not */
export type Verification = (data: RestoredData) => Promise<string>;

/** How many secrets of a kind are opened. */
const sample = 200;

/** Every data key has to unwrap: behind one that does not, all secrets of an organization are lost. */
const dataKeys: Verification = async (data) => {
  const keys = await unwrapAll(data);
  return `All ${keys.size} data keys unwrap.`;
};

/** Peppers all, keys of outside services and signing keys as a sample. */
const secrets: Verification = async (data) => {
  const { runner, keyring } = data;
  const keys = await unwrapAll(data);
  let opened = 0;
  const open = (place: SecretPlace, sealed: Buffer) => {
    const key = keys.get(nameOf(place.organizationId ?? deployment, versionOf(sealed)));
    if (!key) throw new Error('There is no such data key.');
    key.open(place, sealed);
    opened++;
  };
  await orRefuse(async () => {
    for (const { version, sealed } of await rowsOf<{ version: number; sealed: Buffer }>(
      runner,
      'SELECT version, sealed FROM key_peppers',
    )) {
      open(placeOf(version), sealed);
    }
    for (const { organizationId, projectId, provider, sealed } of await rowsOf<ProviderKeyRow>(
      runner,
      `SELECT organization_id AS "organizationId", project_id AS "projectId", provider, sealed
       FROM provider_keys ORDER BY md5(project_id::text), provider LIMIT ${sample}`,
    )) {
      open(secretPlace({ organizationId, projectId }, provider), sealed);
    }
    for (const { id, sealed } of await rowsOf<{ id: Uuid; sealed: Buffer }>(
      runner,
      `SELECT id, sealed_private_jwk AS sealed FROM signing_keys ORDER BY created_at DESC LIMIT ${sample}`,
    )) {
      keyring.open('signing-key', sealed, id);
      opened++;
    }
  });
  return `${opened} secrets were opened.`;
};

/** All that is looked at before a restored database is let go. A new one is a line here. */
export const verifications: readonly Verification[] = [dataKeys, secrets];

interface ProviderKeyRow {
  readonly organizationId: Uuid;
  readonly projectId: Uuid;
  readonly provider: Provider;
  readonly sealed: Buffer;
}

interface DataKeyRow {
  readonly tenantId: Uuid;
  readonly version: number;
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

async function unwrapAll({ runner, masterKeys }: RestoredData): Promise<Map<string, DataKey>> {
  const rows = await rowsOf<DataKeyRow>(
    runner,
    'SELECT tenant_id AS "tenantId", version, master_key AS "masterKey", wrapped FROM data_keys',
  );
  const keys = new Map<string, DataKey>();
  for (const row of rows) {
    const { tenantId, version } = row;
    await orRefuse(() => {
      keys.set(
        nameOf(tenantId, version),
        new DataKey(version, masterKeys.unwrap(row, wrappingContext(tenantId, version))),
      );
      return Promise.resolve();
    });
  }
  return keys;
}

/** What does not open is damaged since before the backup was made: it is as it was. */
async function orRefuse(work: () => Promise<void>): Promise<void> {
  await work().catch((cause: unknown) => {
    throw new StartRefused(
      'A secret in this backup does not open: it was damaged before the backup was made, so take an earlier one.',
      { cause },
    );
  });
}

const nameOf = (tenantId: Uuid, version: number): string => `${tenantId}/${version}`;

const rowsOf = async <Row>(runner: QueryRunner, statement: string): Promise<Row[]> =>
  (await runner.query(statement)) as Row[];
