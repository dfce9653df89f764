#!/usr/bin/env node
import { run } from './run.js';

// A program that reads the first lines alone, such as head, has all that it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), process.env);
