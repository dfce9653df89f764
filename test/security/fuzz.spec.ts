import { BUILD_TIME, buildServer } from '../../libs/testing/src/process/built-server.js';
import { fuzz } from '../../libs/testing/src/fuzz/fuzz-server.js';
import { memoryBound } from '../../libs/testing/src/fuzz/report.js';

const options = { requests: 3_000, seed: 20_261_127, seconds: 40 };

/** The short form of `npm run fuzz`, always the same. */
describe('Requests that nobody would write', () => {
  beforeAll(buildServer, BUILD_TIME);

  it('are answered as the documents say, and the server lives on', async () => {
    const { tally, alive, memory, faults } = await fuzz(options);

    expect(tally.findings.map((finding) => tally.describe(finding, options.seed))).toEqual([]);
    expect({ alive, faults }).toEqual({ alive: true, faults: [] });
    expect(memory.end).toBeLessThan(memoryBound);
    // On a busy machine the time ends it before the last one.
    expect(tally.sent).toBeGreaterThan(300);
  }, 120_000);
});
