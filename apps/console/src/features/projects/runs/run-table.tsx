import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { workflowChoice } from '../workflows/workflows.js';
import { cost, type Run, statusTones } from './runs.js';

export function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  const params = useProjectParams();
  const { data: workflows } = useQuery(workflowChoice(useProjectPath()));
  const names = new Map(workflows?.data.map(({ id, name }) => [id, name]));
  return (
    <Table label="Runs" heads={['Run', 'What is to be done', 'Workflow', 'State', 'Cost', 'Started']}>
      {runs.map((run) => (
        <Row key={run.id}>
          <Cell>
            <Link
              to="/orgs/$orgId/projects/$projectId/runs/$runId"
              params={{ ...params, runId: run.id }}
              className="font-medium whitespace-nowrap underline"
            >
              Run {run.runNumber}
            </Link>
          </Cell>
          <Cell className="min-w-56">
            <p className="line-clamp-2 break-words">{run.prompt}</p>
          </Cell>
          <Cell className="max-w-48 truncate">
            {names.get(run.workflowId) ?? <span className="text-soft">no longer there</span>}
          </Cell>
          <Cell>
            <Badge tone={statusTones[run.status]}>{run.status}</Badge>
            {run.status === 'running' && <p className="text-soft text-[13px] whitespace-nowrap">{told(run)}</p>}
          </Cell>
          <Cell className="whitespace-nowrap">{run.costUsd === null ? '' : cost(run.costUsd)}</Cell>
          <Cell>
            <Time at={run.createdAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const told = ({ progress, currentStepLabel }: Run): string =>
  currentStepLabel ? `${progress} %, ${currentStepLabel}` : `${progress} %`;
