import { Page } from '../../ui/page.js';

export function InvitePage() {
  return <Page title="Invitation">{null}</Page>;
}
