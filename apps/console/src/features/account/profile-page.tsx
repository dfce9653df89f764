import { Page } from '../../ui/page.js';

export function ProfilePage() {
  return <Page title="Profile">{null}</Page>;
}
