import { ulidSpelling } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { recordName, recordValue, type SsoDomain } from '../sso-domain.js';

/** RFC 1035 §2.3.1, of two labels at least; the last one has a letter, so that no address is one. */
const name = /^(?=.{4,230}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/;

const domain = z
  .string()
  .max(1024)
  .overwrite((value) => domainToASCII(value.trim().replace(/\.$/, '')).toLowerCase())
  .regex(name, { error: 'must be a domain such as example.com' })
  .meta({ description: 'The domain of people’s addresses.', examples: ['example.com'] });

/** A domain to be added. */
export class SsoDomainBody extends Wire('NewSsoDomain', { domain }) {}

/** Which domains to list. */
export class SsoDomainsQuery extends Wire('SsoDomainsQuery', offsetQuery()) {}

/** A domain, and the record that proves it. */
export class SsoDomainView extends Wire('SsoDomain', {
  id: idOutput(ulidSpelling, 'The domain.'),
  domain: z.string().meta({ description: 'The domain of people’s addresses.', examples: ['example.com'] }),
  recordName: z
    .string()
    .meta({ description: 'The name of the TXT record.', examples: ['_latchkey-challenge.example.com'] }),
  recordValue: z
    .string()
    .meta({ description: 'What the record has to say.', examples: ['latchkey-domain-verification=kJ3v…'] }),
  verifiedAt: timeOutput('When the record was found; null where it was not yet.').nullable(),
  createdAt: timeOutput('When it was added.'),
}) {
  static from(row: SsoDomain): SsoDomainView {
    return {
      id: ulidSpelling.print(row.id),
      domain: row.domain,
      recordName: recordName(row),
      recordValue: recordValue(row),
      verifiedAt: printTime(row.verifiedAt),
      createdAt: printTime(row.createdAt),
    };
  }
}
