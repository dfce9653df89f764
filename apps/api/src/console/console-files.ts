import { StoredFile } from '@latchkey/surface';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { builtPages } from '../core/built-pages.js';

/** The page and everything that it loads comes from this server, and nobody may put it into a frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The kinds of files that the console is made of. */
export const assetTypes = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
} as const;

const isAsset = (name: string): boolean => extname(name) in assetTypes;

/** The console as it is served. */
export interface ConsoleFiles {
  readonly page: StoredFile;
  /** By name; each name has a digest of its contents in it, so that browsers may keep them for ever. */
  readonly assets: ReadonlyMap<string, StoredFile>;
}

/** Reads the built console into memory, where it stays: half a megabyte. Undefined where there is no build. */
export async function readConsole(): Promise<ConsoleFiles | undefined> {
  const place = builtPages('console');
  if (place === undefined) return undefined;
  const names = (await readdir(join(place, 'assets'))).filter(isAsset);
  const assets = await Promise.all(
    names.map(async (name) => {
      const headers = {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': assetTypes[extname(name) as keyof typeof assetTypes],
      };
      return [name, await StoredFile.of(await readFile(join(place, 'assets', name)), headers)] as const;
    }),
  );
  const headers = { 'cache-control': 'no-cache', 'content-security-policy': policy };
  return { page: await StoredFile.of(await readFile(join(place, 'index.html')), headers), assets: new Map(assets) };
}
