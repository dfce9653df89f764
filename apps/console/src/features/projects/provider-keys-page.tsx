import { Page } from '../../ui/page.js';

export function ProviderKeysPage() {
  return <Page title="Provider Keys">{null}</Page>;
}
