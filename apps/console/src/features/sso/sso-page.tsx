import { NotForMembers } from '../organizations/not-for-members.js';
import { mayManage, useOrganization } from '../organizations/organizations.js';
import { Connections } from './connections.js';
import { Domains } from './domains.js';
import { Enforcement } from './enforcement.js';

/** How people of an organization come in by its own identity provider, in the order in which it is set up. */
export function SsoPage() {
  const { id, role } = useOrganization();
  if (!mayManage(role)) return <NotForMembers what="Settings of single sign-on" />;
  return (
    <>
      <Domains organizationId={id} />
      <Connections organizationId={id} />
      <Enforcement organizationId={id} />
    </>
  );
}
