/* eslint-disable no-console -- see ./mute.ts */
import { spoken } from './mute.js';

console.warn = spoken.warn;
