import { Page } from '../../ui/page.js';

export function RunSettingsPage() {
  return <Page title="Runs">{null}</Page>;
}
