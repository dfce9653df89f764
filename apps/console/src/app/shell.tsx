import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { sessionState } from '../api/session.js';
import { OrganizationNav } from '../features/organizations/organization-nav.js';
import { organizationQuery } from '../features/organizations/organizations.js';
import { OrganizationSwitcher } from '../features/organizations/organization-switcher.js';
import mark from '../key.svg';
import { SessionOver } from './failures.js';
import { PersonMenu } from './person-menu.js';
import { VerifyBanner } from './verify-banner.js';

/** What is around every page of somebody who is signed in: where one is, where one can go, who one is. */
export function Shell() {
  const { orgId } = useParams({ strict: false });
  const { user } = useSuspenseQuery(sessionState).data;
  // Its page reads it; where that fails, there is nothing to go around in.
  const organization = useQuery({ ...organizationQuery(orgId ?? ''), enabled: false }).data;
  if (!user) return <SessionOver />;
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col">
      <a
        href="#page"
        className="bg-accent text-on-accent sr-only z-50 rounded-md px-3 py-2 focus:not-sr-only focus:absolute focus:m-2"
      >
        Skip to the page
      </a>
      <header className="border-line flex items-center justify-between gap-3 border-b px-4 py-2.5 sm:px-6">
        <div className="flex min-w-0 items-center gap-3">
          <Link to="/" aria-label="Latchkey: to the start" className="shrink-0">
            <img src={mark} alt="" width={28} height={28} />
          </Link>
          <OrganizationSwitcher />
        </div>
        <PersonMenu user={user} />
      </header>
      {!user.isVerified && <VerifyBanner email={user.email} />}
      <div className="flex grow flex-col md:flex-row">
        {organization && <OrganizationNav />}
        <main id="page" tabIndex={-1} className="min-w-0 grow px-4 py-6 outline-none sm:px-8">
          <Outlet />
        </main>
      </div>
    </div>
  );
}
