import { Page } from '../../ui/page.js';

export function InvitesPage() {
  return <Page title="Invitations">{null}</Page>;
}
