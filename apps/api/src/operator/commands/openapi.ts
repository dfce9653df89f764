import { StartRefused } from '../../runtime/refusal.js';
import { type OperatorCommand } from '../command.js';

/** Prints the OpenAPI documents. */
export const openapi: OperatorCommand = {
  name: 'openapi',
  summary: 'prints the OpenAPI document of a surface, or writes those of all',
  details: 'The surfaces are account, project, workspace, secret-key and internal. Needs no database and no secret.',
  args: [['[surface]', 'which one is printed; left out, --to is needed']],
  options: [['--to <directory>', 'writes <surface>.json there, one or all of them']],
  json: false,
  async run({ args: [name], options }) {
    const { surfaces } = await import('../../surfaces/index.js');
    const wanted = surfaces.filter((surface) => name === undefined || surface.name === name);
    if (wanted.length === 0) throw new StartRefused(`There is no surface "${name}".`);
    const directory = options.to as string | undefined;
    if (name === undefined && directory === undefined) throw new StartRefused('Name a surface, or give --to.');
    const { printDocuments, writeDocuments } = await import('../openapi/print-documents.js');
    const documents = await printDocuments(wanted);
    if (directory === undefined) return { lines: documents.map(({ text }) => text.trimEnd()) };
    return { lines: writeDocuments(directory, documents) };
  },
};
