import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A fenced block of a document. */
export interface Sample {
  /** The document, as a path in the project. */
  readonly document: string;
  /** Where its fence begins. */
  readonly line: number;
  /** What stands behind the fence; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  /** A test or a program of this project that runs it, where a comment before it names one: `<!-- tested by: … -->`. */
  readonly testedBy?: string;
}

/** A document with its samples. */
export interface SamplePage {
  readonly document: string;
  readonly samples: readonly Sample[];
  /** The document whose commands come first, where a comment names one: `<!-- continues: … -->`, from the project's root. */
  readonly continues?: string;
}

/** Every document that people are shown samples in. */
export function sampleDocuments(): string[] {
  const below = (directory: string, fits: RegExp) =>
    existsSync(join(root, directory))
      ? readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
          .filter((file) => fits.test(file) && !/(^|\/)(node_modules|\.[^/]+)\//.test(file))
          .map((file) => `${directory}/${file}`)
      : [];
  return [
    'README.md',
    ...below('docs', /\.md$/),
    ...below('examples', /(^|\/)README\.md$/),
    ...below('apps', /(^|\/)README\.md$/),
    ...below('sdks', /(^|\/)README\.md$/),
  ].sort();
}

const fence =
  /(?:^<!-- tested by: (?<testedBy>\S+) -->\n\n?)?^(?<indent> *)```(?<language>\S*)[^\n]*\n(?<text>.*?)^ *```$/gms;

/** Reads a document. */
export function samplePage(document: string): SamplePage {
  const markdown = readFileSync(join(root, document), 'utf8');
  const samples = [...markdown.matchAll(fence)].map(({ index, groups = {} }) => {
    const { language, text, indent, testedBy } = groups;
    const line = markdown.slice(0, index).split('\n').length;
    const lines = text.split('\n').map((one) => one.slice(indent.length));
    return { document, line, language, text: lines.join('\n'), testedBy };
  });
  return { document, samples, continues: /^<!-- continues: (\S+) -->$/m.exec(markdown)?.[1] };
}
