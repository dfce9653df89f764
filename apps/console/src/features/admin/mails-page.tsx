import { Page } from '../../ui/page.js';

export function MailsPage() {
  return <Page title="Mails">{null}</Page>;
}
