import { Outlet } from '@tanstack/react-router';
import { Page, Tabs } from '../../ui/page.js';

/** What belongs to the person, wherever they work. */
export function AccountLayout() {
  return (
    <Page title="Your account">
      <Tabs
        label="Your account"
        tabs={[
          { label: 'Profile', link: { to: '/account/profile' } },
          { label: 'Security', link: { to: '/account/security' } },
          { label: 'Sessions', link: { to: '/account/sessions' } },
          { label: 'Personal tokens', link: { to: '/account/tokens' } },
          { label: 'Connected apps', link: { to: '/account/apps' } },
          { label: 'Invitations', link: { to: '/account/invites' } },
          { label: 'Your data', link: { to: '/account/data' } },
        ]}
      />
      <Outlet />
    </Page>
  );
}
