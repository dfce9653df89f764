import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTypeScriptClient, isThere, typescriptCompiler } from '../tools.js';

const root = join(__dirname, '../../..');
const sdks = join(root, 'sdks');

/** How whole programs on the client of a language are run, each in a directory of its own. */
export interface ClientLanguage {
  readonly name: string;
  /** What stands behind the fences of its samples. */
  readonly fences: readonly string[];
  readonly documents: RegExp;
  /** Why that cannot be here; undefined where it can. */
  readonly missing?: string;
  /** The file that a program is written to. */
  readonly file: string;
  readonly command: readonly [string, ...string[]];
  /** Puts into a directory what programs in its subdirectories need. */
  prepare(directory: string): void;
}

const missing = (tool: string, asked = '--version') => (isThere(tool, asked) ? undefined : `there is no ${tool}`);

export const clientLanguages: readonly ClientLanguage[] = [
  {
    name: 'TypeScript',
    fences: ['ts'],
    documents: /^sdks\/typescript\//,
    file: 'program.ts',
    command: [
      'sh',
      '-c',
      `node "${typescriptCompiler}" --module nodenext --target es2022 --strict --types node program.ts && node program.js`,
    ],
    prepare: (directory: string): void => {
      const installed = join(directory, 'node_modules/@latchkey/sdk');
      mkdirSync(installed, { recursive: true });
      cpSync(join(sdks, 'typescript/package.json'), join(installed, 'package.json'));
      compileTypeScriptClient(join(installed, 'dist'));
      symlinkSync(join(root, 'node_modules/@types'), join(directory, 'node_modules/@types'));
      writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module' }));
    },
  },
  {
    name: 'Python',
    fences: ['python'],
    documents: /^sdks\/python\//,
    missing: missing('python3'),
    file: 'program.py',
    command: [
      'env',
      `PYTHONPATH=${join(sdks, 'python')}`,
      'PYTHONDONTWRITEBYTECODE=1',
      'python3',
      '-W',
      'error',
      'program.py',
    ],
    prepare: (): void => undefined,
  },
  {
    name: 'Ruby',
    fences: ['ruby'],
    documents: /^sdks\/ruby\//,
    missing: missing('ruby'),
    file: 'program.rb',
    command: ['ruby', '-w', '-I', join(sdks, 'ruby/lib'), 'program.rb'],
    prepare: (): void => undefined,
  },
  {
    name: 'Go',
    fences: ['go'],
    documents: /^sdks\/go\//,
    missing: missing('go', 'version'),
    file: 'main.go',
    command: ['sh', '-c', 'go vet . && go run .'],
    prepare: (directory: string): void => {
      const module = 'github.com/latchkey/latchkey/sdks/go';
      const required = `require ${module} v0.0.0\nreplace ${module} => ${join(sdks, 'go')}`;
      writeFileSync(join(directory, 'go.mod'), `module samples\n\ngo 1.19\n\n${required}\n`);
    },
  },
];
