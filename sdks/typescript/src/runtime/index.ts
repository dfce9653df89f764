export * from './errors.js';
export { HttpClient } from './http-client.js';
export { Listing, Page } from './listing.js';
export type { ClientOptions, RequestOptions, ResponseInfo } from './options.js';
