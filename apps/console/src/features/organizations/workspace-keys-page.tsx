import { Page } from '../../ui/page.js';

export function WorkspaceKeysPage() {
  return <Page title="API">{null}</Page>;
}
