import { KeyManager } from '../keys/key-manager.js';
import { workspaceKeys } from '../keys/workspace-keys.js';
import { LimitsToday } from './limits-today.js';
import { mayManage, useOrganization } from './organizations.js';
import { NotForMembers } from './not-for-members.js';

export function WorkspaceKeysPage() {
  const { id, role } = useOrganization();
  if (!mayManage(role)) return <NotForMembers what="API keys of the organization" />;
  return (
    <>
      <LimitsToday organizationId={id} />
      <KeyManager
        kind={workspaceKeys(id)}
        title="API Keys"
        lead="What programs reach all projects and tasks of this organization with. They outlive whoever made them."
      />
    </>
  );
}
