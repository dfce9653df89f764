import { type ReactNode } from 'react';
import { Page } from '../../ui/page.js';
import { Alert } from '../../ui/states.js';

interface NoTokenProps {
  readonly title: string;
  /** What to do instead. */
  readonly children: ReactNode;
}

/** For whoever came without a link, or has loaded the page anew: the console keeps no token. */
export function NoToken({ title, children }: NoTokenProps) {
  return (
    <Page title={title}>
      <Alert>Open the link in the mail once more. This page knows it only while it is open.</Alert>
      {children}
    </Page>
  );
}
