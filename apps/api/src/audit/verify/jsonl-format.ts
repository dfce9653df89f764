import { type ExportFormat, type ExportRecord } from './export-records.js';

/** One JSON object a line (jsonlines.org). */
export const jsonlFormat: ExportFormat = {
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  newline: '\n',
  preamble: [],
  print: (record) => JSON.stringify(record),
  parse: (line) => JSON.parse(line) as ExportRecord,
};
