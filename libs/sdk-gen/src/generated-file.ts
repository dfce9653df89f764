/** A file that a generator writes. */
export interface GeneratedFile {
  /** Below the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** What the first line of each says, in the comment of its language. */
export const notice = (surface: string): string => `Written by \`npm run sdks\` out of openapi/${surface}.json.`;
