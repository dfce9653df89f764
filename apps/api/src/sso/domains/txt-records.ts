import { Injectable } from '@nestjs/common';
import { Resolver } from 'node:dns/promises';

/** Reads TXT records from the DNS. */
@Injectable()
export class TxtRecords {
  /**
   * The texts of all TXT records of a name, each joined out of its parts (RFC 7208 §3.3); none where there is no such name.
   * @throws Error where the DNS gives no answer
   */
  async of(name: string): Promise<string[]> {
    try {
      const records = await new Resolver({ timeout: 2_000, tries: 2 }).resolveTxt(name);
      return records.map((parts) => parts.join(''));
    } catch (error) {
      if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  }
}
