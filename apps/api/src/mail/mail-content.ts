/** One part of a mail's body. */
export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** Something to follow. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Something to copy, such as a code or a command. */
  | { readonly kind: 'copy'; readonly label: string; readonly text: string };

/** What a mail says, whichever way it is printed. Everything is plain text: printing escapes it. */
export interface MailContent {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
}

/** A paragraph. */
export const text = (words: string): MailBlock => ({ kind: 'text', text: words });

/** A link that stands alone. */
export const link = (label: string, url: string): MailBlock => ({ kind: 'link', label, url });

/** Something to copy, with what it is. */
export const copy = (label: string, words: string): MailBlock => ({ kind: 'copy', label, text: words });
