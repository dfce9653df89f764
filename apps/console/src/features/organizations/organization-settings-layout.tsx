import { Outlet, useParams } from '@tanstack/react-router';
import { type Tab, Page, Tabs } from '../../ui/page.js';
import { mayManage, useOrganization } from './organizations.js';

/** The settings of an organization, in tabs. */
export function OrganizationSettingsLayout() {
  const { orgId = '' } = useParams({ strict: false });
  const { role } = useOrganization();
  const params = { orgId };
  const keys: Tab = { label: 'API', link: { to: '/orgs/$orgId/settings/api', params } };
  const clients: Tab = { label: 'OAuth clients', link: { to: '/orgs/$orgId/settings/oauth', params } };
  const sso: Tab = { label: 'Single sign-on', link: { to: '/orgs/$orgId/settings/single-sign-on', params } };
  return (
    <Page title="Settings">
      <Tabs
        label="Settings"
        tabs={[
          { label: 'General', link: { to: '/orgs/$orgId/settings/general', params } },
          ...(mayManage(role) ? [keys, clients, sso] : []),
          { label: 'Plan', link: { to: '/orgs/$orgId/settings/plan', params } },
        ]}
      />
      <Outlet />
    </Page>
  );
}
