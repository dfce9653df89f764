import { Page } from '../../ui/page.js';

export function AdminOrganizationsPage() {
  return <Page title="Organizations">{null}</Page>;
}
