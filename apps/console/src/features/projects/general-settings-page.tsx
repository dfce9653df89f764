import { Page } from '../../ui/page.js';

export function GeneralProjectSettingsPage() {
  return <Page title="General">{null}</Page>;
}
