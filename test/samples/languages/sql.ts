import { randomBytes } from 'node:crypto';
import { withClient } from '../../../libs/testing/src/database/with-client.js';
import { type SampleLanguage } from '../sample-language.js';

/**
 * Statements, executed in a transaction that is taken back. Roles are those of the whole server, which has ours already: in here
 * they have other names.
 */
export const sql: SampleLanguage = {
  name: 'statements',
  fences: ['sql'],
  run: async (samples, _page, { databaseUrl }) => {
    const mark = `sample_${randomBytes(4).toString('hex')}`;
    await withClient(databaseUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`CREATE ROLE ${mark}`);
      for (const { text } of samples) await client.query(text.replaceAll(/\blatchkey(?=\w*\b)/g, mark));
      await client.query('ROLLBACK');
    });
  },
};
