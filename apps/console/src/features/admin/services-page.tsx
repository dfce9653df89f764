import { Page } from '../../ui/page.js';

export function ServicesPage() {
  return <Page title="Services">{null}</Page>;
}
