import { Page } from '../../ui/page.js';

export function AdminAuditPage() {
  return <Page title="Audit">{null}</Page>;
}
