import { Link, Outlet, useParams } from '@tanstack/react-router';
import { type Tab, Tabs } from '../../ui/page.js';
import { mayManage } from '../organizations/organizations.js';
import { useProject } from './projects.js';

/** What is around the pages of one project. */
export function ProjectLayout() {
  const { orgId = '', projectId = '' } = useParams({ strict: false });
  const { name, role } = useProject();
  const params = { orgId, projectId };
  const tabs: Tab[] = [
    { label: 'Overview', link: { to: '/orgs/$orgId/projects/$projectId/overview', params } },
    { label: 'Workflows', link: { to: '/orgs/$orgId/projects/$projectId/workflows', params } },
    { label: 'Runs', link: { to: '/orgs/$orgId/projects/$projectId/runs', params } },
    { label: 'Members', link: { to: '/orgs/$orgId/projects/$projectId/members', params } },
    ...(mayManage(role)
      ? [{ label: 'Project Settings', link: { to: '/orgs/$orgId/projects/$projectId/settings', params } } as Tab]
      : []),
  ];
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <nav aria-label="Breadcrumb" className="text-soft pb-2 text-[13px]">
          <Link to="/orgs/$orgId/projects" params={{ orgId }} className="underline">
            Projects
          </Link>{' '}
          / <span className="text-ink">{name}</span>
        </nav>
        <Tabs label="Project" tabs={tabs} />
      </div>
      <Outlet />
    </div>
  );
}
