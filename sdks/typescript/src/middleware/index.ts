export type { Verdict } from '../internal.js';
export type { CacheOptions, Needs, Outcome, Place, Scope, VerifierOptions } from './options.js';
export type { Refusal } from './refusal.js';
export { Verifier } from './verifier.js';
