import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, sampleDocuments } from '../../libs/testing/src/samples/sample.js';

/** The anchors that a document has, as repositories make them out of its headings, and the guide does too. */
const anchorsOf = (document: string): Set<string> =>
  new Set(
    [...readFileSync(join(root, document), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );

const leads = (document: string, target: string, anchor?: string): boolean => {
  const place = target === '' ? document : join(dirname(document), target);
  if (!existsSync(join(root, place))) return false;
  return anchor === undefined || statSync(join(root, place)).isDirectory() || anchorsOf(place).has(anchor);
};

describe('a link between documents', () => {
  it.each(sampleDocuments())('leads somewhere from %s', (document) => {
    const links = readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)#:\s]*)(?:#([^)\s]*))?\)/g);
    const dead = [...links].filter(([, target, anchor]) => !leads(document, target, anchor));
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});
