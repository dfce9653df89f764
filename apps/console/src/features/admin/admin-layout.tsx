import { Outlet } from '@tanstack/react-router';
import { Page, Tabs } from '../../ui/page.js';

/** What runs this server: for its admins. */
export function AdminLayout() {
  return (
    <Page title="Administration" lead="Everybody and everything on this server.">
      <Tabs
        label="Administration"
        tabs={[
          { label: 'Users', link: { to: '/admin/users' } },
          { label: 'Organizations', link: { to: '/admin/organizations' } },
          { label: 'Keys', link: { to: '/admin/keys' } },
          { label: 'Services', link: { to: '/admin/services' } },
          { label: 'Mails', link: { to: '/admin/mails' } },
          { label: 'Health', link: { to: '/admin/health' } },
          { label: 'Audit', link: { to: '/admin/audit' } },
        ]}
      />
      <Outlet />
    </Page>
  );
}
