import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Wire } from '../../../api/client.js';
import { Page } from '../../../ui/page.js';
import { toast } from '../../../ui/toast.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { WorkflowForm } from './workflow-form.js';
import { createWorkflow, workflowsKey } from './workflows.js';

export function NewWorkflowPage() {
  const path = useProjectPath();
  const params = useProjectParams();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = async (wanted: Wire<'NewWorkflow'>): Promise<void> => {
    const { id, name } = await createWorkflow(path, wanted);
    await queries.invalidateQueries({ queryKey: workflowsKey(path) });
    await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
    toast(`“${name}” is made.`);
    await navigate({
      to: '/orgs/$orgId/projects/$projectId/workflows/$workflowId',
      params: { ...params, workflowId: id },
      replace: true,
    });
  };
  return (
    <Page title="New workflow">
      <WorkflowForm action="Create workflow" onSave={create} />
    </Page>
  );
}
