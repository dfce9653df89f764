import { KeyManager } from '../../keys/key-manager.js';
import { projectKeys } from '../../keys/project-keys.js';
import { useProjectPath } from '../projects.js';

export function ProjectKeysPage() {
  const { organizationId, projectId } = useProjectPath();
  return (
    <KeyManager
      kind={projectKeys(organizationId, projectId)}
      title="API Keys"
      lead="What the programs of this project work with. They belong to the project and outlive whoever made them."
    />
  );
}
