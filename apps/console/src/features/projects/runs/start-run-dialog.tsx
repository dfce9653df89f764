import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Dialog } from '../../../ui/dialog.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { useProject, useProjectParams, useProjectPath } from '../projects.js';
import { type Workflow, workflowChoice } from '../workflows/workflows.js';
import { runsKey, startRun } from './runs.js';

interface StartRunDialogProps {
  /** What is run; without it, it is asked for. */
  readonly workflow?: Workflow;
  readonly onClose: () => void;
}

/** Asks what is to be done, and puts it into the queue of the project. */
export function StartRunDialog({ workflow, onClose }: StartRunDialogProps) {
  const query = useQuery({ ...workflowChoice(useProjectPath()), enabled: !workflow });
  return (
    <Dialog title={workflow ? `Start a run of “${workflow.name}”` : 'Start a run'} wide onClose={onClose}>
      {workflow ? (
        <StartForm workflows={[workflow]} onClose={onClose} />
      ) : (
        <Loaded query={query}>
          {({ data: workflows }) =>
            workflows.length === 0 ? <NoWorkflow /> : <StartForm workflows={workflows} onClose={onClose} />
          }
        </Loaded>
      )}
    </Dialog>
  );
}

function NoWorkflow() {
  return (
    <Empty title="No workflows yet">
      A run does the steps of a workflow:{' '}
      <Link to="/orgs/$orgId/projects/$projectId/workflows/new" params={useProjectParams()} className="underline">
        make one first
      </Link>
      .
    </Empty>
  );
}

interface StartFormProps {
  readonly workflows: readonly Workflow[];
  readonly onClose: () => void;
}

function StartForm({ workflows, onClose }: StartFormProps) {
  const path = useProjectPath();
  const params = useProjectParams();
  const { githubRepoUrl } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useServerForm(
    { workflowId: workflows[0]?.id ?? '', prompt: '', branchName: '', githubRepoUrl: '' },
    async (values) => {
      const { id, runNumber } = await startRun(path, {
        workflowId: values.workflowId,
        prompt: values.prompt,
        branchName: values.branchName.trim() || null,
        // Left out, it is where the project says.
        ...(values.githubRepoUrl.trim() && { githubRepoUrl: values.githubRepoUrl.trim() }),
      });
      await queries.invalidateQueries({ queryKey: runsKey(path) });
      await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
      toast(`Run ${runNumber} waits for a runner.`);
      onClose();
      await navigate({ to: '/orgs/$orgId/projects/$projectId/runs/$runId', params: { ...params, runId: id } });
    },
  );
  return (
    <Form form={form} action="Start run" onCancel={onClose}>
      {workflows.length > 1 && (
        <SelectField label="Workflow" {...form.text('workflowId')}>
          {workflows.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextAreaField label="Prompt" hint="What is to be done." rows={6} {...form.text('prompt')} />
      <TextField
        label="Branch"
        hint="The branch to work on. Empty is what the runner does by itself."
        placeholder="fix/issue-42"
        autoComplete="off"
        spellCheck={false}
        {...form.text('branchName')}
      />
      <TextField
        label="Repository"
        type="url"
        hint={githubRepoUrl ? 'Empty is the repository of the project.' : 'Where the code is. May be empty.'}
        placeholder={githubRepoUrl ?? 'https://github.com/acme/payments'}
        autoComplete="off"
        {...form.text('githubRepoUrl')}
      />
    </Form>
  );
}
