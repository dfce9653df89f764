import { type Uuid } from '@latchkey/common';

/** A service of the deployment that asks the internal API, as it can be seen again: without its credential. */
export interface Service {
  readonly id: Uuid;
  readonly name: string;
  /** The start of its credential. */
  readonly prefix: string;
  readonly createdAt: Date;
  /** At most a second behind; null never. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A service and its credential: the only moment at which that is known. */
export interface IssuedService {
  readonly service: Service;
  readonly text: string;
}
