import { Page } from '../../ui/page.js';

export function AdminKeysPage() {
  return <Page title="Keys">{null}</Page>;
}
