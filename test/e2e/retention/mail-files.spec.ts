import { mailFiles, signUp, TestApp } from '@latchkey/testing';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MailFilePruner } from '../../../apps/api/src/mail/mail-file-pruner.js';

const prune = (app: TestApp) => app.app.get(MailFilePruner, { strict: false }).run();

describe('a mail that was written to a file', () => {
  it('goes when it was kept for as long as it should, alone', async () => {
    const app = await TestApp.start({ env: { MAILS_RETENTION_DAYS: '2' } });
    await signUp(app, { verified: false });
    const [{ path }] = await mailFiles(app);
    const own = join(app.dataDir, 'outbox', 'notes.txt');
    writeFileSync(own, 'mine');
    utimesSync(own, 0, 0);
    app.clock.advance(2 * 86_400 - 60);
    expect([await prune(app), existsSync(path)]).toEqual([0, true]);
    app.clock.advance(61);
    expect([await prune(app), existsSync(path), existsSync(own)]).toEqual([1, false, true]);
    await app.stop();
  });

  it('goes however many there are, and stays where all are kept', async () => {
    const [app, keeping] = [
      await TestApp.start(),
      await TestApp.start({ env: { MAILS_RETENTION_DAYS: 'off', RESTORE_DAYS: '5' } }),
    ];
    expect(await prune(app)).toBe(0);
    for (const one of [app, keeping]) {
      await signUp(one, { verified: false });
      const [{ path }] = await mailFiles(one);
      for (let file = 0; file < 1200; file++) writeFileSync(path.replace('.eml', `${file}.eml`), '');
      one.clock.advance(400 * 86_400);
    }
    expect([await prune(app), await prune(keeping)]).toEqual([1201, 0]);
    for (const one of [keeping, app]) await one.stop();
  });
});
