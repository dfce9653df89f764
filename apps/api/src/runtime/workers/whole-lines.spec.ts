import { PassThrough } from 'node:stream';
import { copyWholeLines } from './whole-lines.js';

describe('copyWholeLines', () => {
  it('copies lines whole, however they arrive and whoever writes at the same time', async () => {
    const written: string[] = [];
    const [one, other] = [new PassThrough(), new PassThrough()];
    for (const stream of [one, other]) copyWholeLines(stream, { write: (text) => written.push(text) });
    const long = `{"msg":"${'é'.repeat(50_000)}"}`;
    const bytes = Buffer.from(`${long}\n{"msg":"second"}\n{"msg":"unfin`);
    // In the middle of a letter, too.
    for (let from = 0; from < bytes.length; from += 8191) {
      one.write(bytes.subarray(from, from + 8191));
      other.write('{"msg":"other"}\n');
      await new Promise(setImmediate);
    }
    one.end();
    other.end();
    await new Promise(setImmediate);
    const lines = written.join('').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => line !== '{"msg":"other"}')).toEqual([long, '{"msg":"second"}', '{"msg":"unfin']);
  });
});
