// Whether node_modules holds what package-lock.json says; exit code 1 when it does not.
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
const wanted = Object.entries(read('package-lock.json')).filter(([path]) => path !== '');
const installed = read('node_modules/.package-lock.json');

const missing = wanted.filter(([path, { version, optional }]) =>
  installed[path] ? installed[path].version !== version : !optional,
);
process.exitCode = missing.length > 0 ? 1 : 0;
