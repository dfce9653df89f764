import { Page } from '../../ui/page.js';

export function EnvironmentPage() {
  return <Page title="Environment">{null}</Page>;
}
