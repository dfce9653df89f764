import { Page } from '../../../ui/page.js';

export function RunsPage() {
  return <Page title="Runs">{null}</Page>;
}
