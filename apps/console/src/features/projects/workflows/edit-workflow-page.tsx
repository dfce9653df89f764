import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type Wire } from '../../../api/client.js';
import { Page } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { WorkflowForm } from './workflow-form.js';
import { changeWorkflow, workflowQuery, workflowsKey } from './workflows.js';

export function EditWorkflowPage() {
  const path = useProjectPath();
  const { workflowId = '' } = useParams({ strict: false });
  const params = { ...useProjectParams(), workflowId };
  const queries = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery({ ...workflowQuery(path, workflowId), refetchOnWindowFocus: false });
  const save = async (change: Wire<'NewWorkflow'>): Promise<void> => {
    await changeWorkflow(path, workflowId, change);
    await queries.invalidateQueries({ queryKey: workflowsKey(path) });
    toast('Saved. Runs that are started from now on do it like this.');
    await navigate({ to: '/orgs/$orgId/projects/$projectId/workflows/$workflowId', params, replace: true });
  };
  return (
    <Page title="Edit workflow" lead="Runs that there are already keep the steps that they were started with.">
      <Loaded query={query}>
        {(workflow) => <WorkflowForm key={workflow.id} of={workflow} action="Save" onSave={save} />}
      </Loaded>
    </Page>
  );
}
