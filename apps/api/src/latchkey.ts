#!/usr/bin/env node
import { operate } from './operator/operate.js';

await operate(process.argv.slice(2));
