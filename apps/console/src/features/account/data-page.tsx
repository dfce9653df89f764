import { Page } from '../../ui/page.js';

export function DataPage() {
  return <Page title="Your data">{null}</Page>;
}
