import { Page } from '../../ui/page.js';

export function GeneralSettingsPage() {
  return <Page title="General">{null}</Page>;
}
