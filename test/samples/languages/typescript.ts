import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../libs/testing/src/samples/sample.js';
import { type SampleLanguage } from '../sample-language.js';

/**
 * What a document shows of our own code is compiled, with the types of the project. `test/samples/frames` has a file for each such
 * document, which says around the samples what the document leaves out: the mark "sample 1" stands for the first.
 */
export const typescript: SampleLanguage = {
  name: 'TypeScript',
  fences: ['ts'],
  documents: /^docs\//,
  run: (samples, { document }) => {
    const name = document.replace(/^docs\//, '').replace(/\.md$/, '.frame.txt');
    const frame = join(__dirname, '../frames', name);
    if (!existsSync(frame))
      throw new Error(`${document} has TypeScript in it, and there is no test/samples/frames/${name}`);
    const text = samples.reduce(
      (whole, sample, index) => {
        const mark = `/* sample ${index + 1} */`;
        if (!whole.includes(mark)) throw new Error(`test/samples/frames/${name} has no place for sample ${index + 1}`);
        return whole.replace(mark, () => sample.text.replaceAll('{ … }', '{ throw new Error(); }'));
      },
      readFileSync(frame, 'utf8'),
    );
    const faults = faultsOf(text);
    if (faults.length > 0) throw new Error(`What ${document} shows does not compile:\n${faults.join('\n')}`);
  },
};

/** Compiles one file as if it lay among the tests. */
function faultsOf(text: string): string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
  const options: ts.CompilerOptions = {
    ...parsed.options,
    noEmit: true,
    incremental: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const file = join(root, 'test/samples/sample.ts');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023) : read(path, ...rest);
  host.fileExists = (path) => path === file || ts.sys.fileExists(path);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split('\n').length;
      return `${ts.flattenDiagnosticMessageText(messageText, '\n')} (${text.split('\n')[line - 1].trim()})`;
    },
  );
}
