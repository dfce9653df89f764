import { flagQuery, idOutput, nameField, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { type IssuedService, type Service } from '../service.js';

const spelling = account.ids.service;
const sample = 'billing';

/** What a new service is called. */
export class ServiceBody extends Wire('NewService', {
  name: nameField('What the service is called; no other has the name while it lives.', sample),
}) {}

/** Which services are asked for. */
export class ServicesQuery extends Wire('ServicesQuery', {
  ...offsetQuery(),
  includeRevoked: flagQuery('Whether those are listed, too, whose credential was revoked.'),
}) {}

const named = {
  id: idOutput(spelling, 'The service.'),
  name: z.string().meta({ description: 'What it is called.', examples: [sample] }),
};

const seen = {
  prefix: z.string().meta({ description: 'The start of its credential.', examples: ['svc_AbCdEf'] }),
  createdAt: timeOutput('When it was made.'),
};

/** A service as it can be seen again: without its credential. */
export class ServiceView extends Wire('Service', {
  ...named,
  ...seen,
  lastUsedAt: timeOutput('When it last asked, at most a second behind; null never.').nullable(),
  revokedAt: timeOutput('When its credential was revoked, for good; null while it is not.')
    .nullable()
    .meta({ examples: [null] }),
}) {
  static from(service: Service): ServiceView {
    const { name, prefix } = service;
    return {
      id: spelling.print(service.id),
      name,
      prefix,
      createdAt: printTime(service.createdAt),
      lastUsedAt: printTime(service.lastUsedAt),
      revokedAt: printTime(service.revokedAt),
    };
  }
}

/** A service that was just made: the only answer that shows its credential. */
export class IssuedServiceView extends Wire('IssuedService', {
  ...named,
  key: z.string().meta({
    description: 'The credential. It is never shown again.',
    examples: ['svc_AbCdEf0123456789XyZ...'],
  }),
  ...seen,
}) {
  static from({ service, text }: IssuedService): IssuedServiceView {
    const { id, name, prefix, createdAt } = ServiceView.from(service);
    return { id, name, key: text, prefix, createdAt };
  }
}
