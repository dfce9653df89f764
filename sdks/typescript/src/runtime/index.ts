export * from './errors.js';
export { Listing, Page } from './listing.js';
export type { ClientOptions, RequestOptions, ResponseInfo } from './options.js';
