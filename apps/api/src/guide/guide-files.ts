import { StoredFile } from '@latchkey/surface';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { builtPages } from '../core/built-pages.js';

/** The kinds of files that the guide is made of. */
export const guideTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
} as const;

const isServed = (name: string): boolean => extname(name) in guideTypes;
const typeOf = (name: string): string => guideTypes[extname(name) as keyof typeof guideTypes];

/** The guide as it is served: what there is, each file read when the first one asks for it, and kept. */
export class GuideFiles {
  private readonly read = new Map<string, Promise<StoredFile>>();

  private constructor(
    private readonly place: string,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** Undefined where there is no build. */
  static async open(): Promise<GuideFiles | undefined> {
    const place = builtPages('guide');
    if (place === undefined) return undefined;
    const names = await readdir(place, { recursive: true });
    return new GuideFiles(place, new Set(names.filter(isServed)));
  }

  /**
   * The file at an address below `/guide`: a page has no ending in it, and the first page of a folder has its name.
   * @returns the page that says so, with status 404, where there is none
   */
  find(address: string): Promise<StoredFile> {
    const names = [address, `${address}.html`, address === '' ? 'index.html' : `${address}/index.html`];
    return this.file(names.find((name) => this.names.has(name)) ?? missing);
  }

  private file(name: string): Promise<StoredFile> {
    let file = this.read.get(name);
    if (!file) this.read.set(name, (file = this.load(name)));
    return file;
  }

  private async load(name: string): Promise<StoredFile> {
    const content = await readFile(join(this.place, name));
    const headers = { 'cache-control': keeping(name), 'content-type': typeOf(name) };
    if (extname(name) !== '.html') return StoredFile.of(content, headers);
    const policy = { 'content-security-policy': policyOf(content.toString()) };
    return StoredFile.of(content, { ...headers, ...policy }, name === missing ? 404 : 200);
  }
}

const missing = '404.html';

/** A name below assets/ has a digest of the contents in it, so that browsers may keep it for ever. */
const keeping = (name: string): string =>
  name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Everything comes from this server. The few scripts and styles inside a page are named by their digests: it runs them, and
 * nothing that anybody might have put there.
 */
function policyOf(page: string): string {
  const scripts = digestsOf(page, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs);
  const styles = digestsOf(page, /<[^>]*\sstyle="([^"]*)"/g);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    ...(styles.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...styles].join(' ')] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const digestsOf = (page: string, inside: RegExp): string[] => [
  ...new Set([...page.matchAll(inside)].map(([, text]) => `'sha256-${sha256(text)}'`)),
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
