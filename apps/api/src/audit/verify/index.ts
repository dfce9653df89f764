export { type ExportCheck, verifyExport } from './verify-export.js';
export { type DatabaseCheck, verifyDatabase } from './verify-database.js';
export { type Findings, type Problem } from './findings.js';
export { type Checkpoint, type Signed } from './statements.js';
