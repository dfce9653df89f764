import { Link, useParams } from '@tanstack/react-router';
import { ChartNoAxesColumn, FolderKanban, ScrollText, Settings, Users } from 'lucide-react';
import { mayManage, useOrganization } from './organizations.js';

const linkClass =
  'flex items-center gap-2.5 rounded-md px-3 py-1.5 font-medium text-soft no-underline hover:bg-raised hover:text-ink';
const active = { className: 'bg-accent-soft text-ink' };

/** The pages of an organization. What a role cannot read is not offered. */
export function OrganizationNav() {
  const { orgId = '' } = useParams({ strict: false });
  const { role } = useOrganization();
  const params = { orgId };
  return (
    <nav
      aria-label="Organization"
      className="border-line flex shrink-0 gap-1 overflow-x-auto border-b px-3 py-3 md:w-56 md:flex-col md:border-r md:border-b-0 md:py-6"
    >
      <Link to="/orgs/$orgId/projects" params={params} className={linkClass} activeProps={active}>
        <FolderKanban aria-hidden className="size-4" /> Projects
      </Link>
      <Link to="/orgs/$orgId/members" params={params} className={linkClass} activeProps={active}>
        <Users aria-hidden className="size-4" /> Members
      </Link>
      {mayManage(role) && (
        <>
          <Link to="/orgs/$orgId/usage" params={params} className={linkClass} activeProps={active}>
            <ChartNoAxesColumn aria-hidden className="size-4" /> Usage
          </Link>
          <Link to="/orgs/$orgId/audit" params={params} className={linkClass} activeProps={active}>
            <ScrollText aria-hidden className="size-4" /> Audit log
          </Link>
        </>
      )}
      <Link to="/orgs/$orgId/settings" params={params} className={linkClass} activeProps={active}>
        <Settings aria-hidden className="size-4" /> Settings
      </Link>
    </nav>
  );
}
