import { Page } from '../../ui/page.js';

export function TokensPage() {
  return <Page title="Personal tokens">{null}</Page>;
}
