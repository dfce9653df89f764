import slugify from '@sindresorhus/slugify';

/** A slug made from a name: lower-case letters, digits and hyphens; `fallback` when the name has none to offer. */
export const slugOf = (name: string, fallback: string): string =>
  slugify(name)
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || fallback;
