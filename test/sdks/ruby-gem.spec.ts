import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has, run } from './tools.js';

const gem = 'sdks/ruby';
const root = join(__dirname, '../..');

const filesOf = (directory: string) =>
  readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rb'));

(has('ruby', '--version') ? describe : describe.skip)('The Ruby client', () => {
  it.each([gem, 'test/sdks/drivers/ruby'])('is parsed without a warning: %s', (directory) => {
    const warnings = filesOf(directory).map((file) => [file, run(directory, 'ruby', '-wc', file).trim()]);

    expect(warnings.filter(([, said]) => said !== 'Syntax OK')).toEqual([]);
  });

  it('does what its own tests say, without a warning', () => {
    const said = run(gem, 'ruby', '-w', '-Ilib', '-e', 'Dir["test/*_test.rb"].each { |file| require "./#{file}" }');

    expect(said).toMatch(/ 0 failures, 0 errors, 0 skips/);
    expect(said).not.toMatch(/warning:/);
  });

  // As sdks/ruby/README.md says.
  it('is packed as a gem, which works', () => {
    const directory = mkdtempSync(join(tmpdir(), 'latchkey-gem-'));
    const file = join(directory, 'latchkey-sdk.gem');
    try {
      expect(run(gem, 'gem', 'build', '--strict', '-o', file, 'latchkey-sdk.gemspec')).not.toMatch(/WARNING/);
      run(gem, 'gem', 'install', '--local', '--no-document', '--install-dir', directory, file);
      const script = 'require "latchkey"; puts Latchkey::Project::Client.new(base_url: "http://localhost").inspect';
      const path = join(directory, 'gems/latchkey-sdk-0.1.0/lib');
      expect(run('.', 'ruby', '-I', path, '-e', script)).toBe('#<Latchkey::Project::Client http://localhost>\n');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
