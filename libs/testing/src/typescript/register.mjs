// `node --import <this file> script.ts` runs a TypeScript file of this repository without a build.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
