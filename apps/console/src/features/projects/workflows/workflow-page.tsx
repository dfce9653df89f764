import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '../../../ui/button.js';
import { Page, Section } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { moment } from '../../../ui/time.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { StartRunDialog } from '../runs/start-run-dialog.js';
import { DeleteWorkflow } from './delete-workflow.js';
import { Steps } from './steps.js';
import { type Workflow, workflowQuery } from './workflows.js';

/** One workflow: what it does, and the way to have it done. */
export function WorkflowPage() {
  const { workflowId = '' } = useParams({ strict: false });
  const query = useQuery(workflowQuery(useProjectPath(), workflowId));
  if (query.data) return <Shown of={query.data} />;
  return (
    <Page title="Workflow">
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function Shown({ of: workflow }: { readonly of: Workflow }) {
  const params = useProjectParams();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'start' | 'delete'>();
  const close = (): void => setOpen(undefined);
  return (
    <Page
      title={workflow.name}
      lead={workflow.description}
      actions={
        <>
          <Button look="primary" icon={<Play aria-hidden className="size-4" />} onClick={() => setOpen('start')}>
            Start a run
          </Button>
          <Link
            to="/orgs/$orgId/projects/$projectId/workflows/$workflowId/edit"
            params={{ ...params, workflowId: workflow.id }}
            className={buttonClass()}
          >
            <Pencil aria-hidden className="size-4" /> Edit
          </Link>
          <Button look="quiet" icon={<Trash2 aria-hidden className="size-4" />} onClick={() => setOpen('delete')}>
            Delete
          </Button>
        </>
      }
    >
      <p className="text-soft flex flex-wrap gap-x-4 text-[13px]">
        <span>Made {moment(workflow.createdAt)}</span>
        <span>Changed {moment(workflow.updatedAt)}</span>
        <Link
          to="/orgs/$orgId/projects/$projectId/runs"
          params={params}
          search={{ workflowId: workflow.id }}
          className="underline"
        >
          Its runs
        </Link>
      </p>
      <Section title={`Steps (${workflow.steps.length})`} lead="What a run of it does, in this order.">
        <Steps of={workflow.steps} />
      </Section>
      {open === 'start' && <StartRunDialog workflow={workflow} onClose={close} />}
      {open === 'delete' && (
        <DeleteWorkflow
          of={workflow}
          onClose={close}
          onGone={() => navigate({ to: '/orgs/$orgId/projects/$projectId/workflows', params })}
        />
      )}
    </Page>
  );
}
