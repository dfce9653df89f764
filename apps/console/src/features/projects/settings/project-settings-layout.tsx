import { Outlet, useParams } from '@tanstack/react-router';
import { Page, Tabs } from '../../../ui/page.js';
import { NotForMembers } from '../../organizations/not-for-members.js';
import { mayManage } from '../../organizations/organizations.js';
import { useProject } from '../projects.js';

/** The settings of a project, in tabs. For its owners and admins. */
export function ProjectSettingsLayout() {
  const { orgId = '', projectId = '' } = useParams({ strict: false });
  const params = { orgId, projectId };
  const { role } = useProject();
  if (!mayManage(role)) {
    return (
      <Page title="Project Settings">
        <NotForMembers what="Project settings" />
      </Page>
    );
  }
  return (
    <Page title="Project Settings">
      <Tabs
        label="Project Settings"
        tabs={[
          { label: 'General', link: { to: '/orgs/$orgId/projects/$projectId/settings/general', params } },
          { label: 'API Keys', link: { to: '/orgs/$orgId/projects/$projectId/settings/api-keys', params } },
          { label: 'Environment', link: { to: '/orgs/$orgId/projects/$projectId/settings/environment', params } },
          { label: 'Provider Keys', link: { to: '/orgs/$orgId/projects/$projectId/settings/provider-keys', params } },
          { label: 'Runs', link: { to: '/orgs/$orgId/projects/$projectId/settings/runs', params } },
        ]}
      />
      <Outlet />
    </Page>
  );
}
