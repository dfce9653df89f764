import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { Section } from '../../../ui/page.js';
import { Time } from '../../../ui/time.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { workflowChoice } from '../workflows/workflows.js';
import { cost, type Run } from './runs.js';

/** What there is to know of a run. */
export function RunFacts({ of: run }: { readonly of: Run }) {
  const params = { ...useProjectParams(), workflowId: run.workflowId };
  const { data: workflows } = useQuery(workflowChoice(useProjectPath()));
  const workflow = workflows?.data.find(({ id }) => id === run.workflowId);
  return (
    <Section title="Facts">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name="Workflow">
          {workflow ? (
            <Link to="/orgs/$orgId/projects/$projectId/workflows/$workflowId" params={params} className="underline">
              {workflow.name}
            </Link>
          ) : (
            <code className="text-[13px] break-all">{run.workflowId}</code>
          )}
        </Fact>
        <Fact name="Branch">{run.branchName ?? 'none named'}</Fact>
        <Fact name="Repository">
          <Repository url={run.githubRepoUrl} />
        </Fact>
        <Fact name="Started">
          <Time exact at={run.createdAt} />
        </Fact>
        <Fact name="Taken up by a runner">
          <Time exact at={run.startedAt} never="Not yet" />
        </Fact>
        <Fact name="Ended">
          <Time exact at={run.finishedAt} never="Not yet" />
        </Fact>
        <Fact name="Runners that began with it">{run.attempts} of 3 at the most</Fact>
        <Fact name="Cost">{cost(run.costUsd)}</Fact>
        {run.leaseExpiresAt !== null && (
          <Fact name="Its runner has it until">
            <Time exact at={run.leaseExpiresAt} />
          </Fact>
        )}
        <Fact name="Id">
          <code className="text-[13px] break-all">{run.id}</code>
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-soft text-[13px]">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function Repository({ url }: { readonly url: string | null }) {
  if (url === null) return 'none';
  // Whatever else it is, it is a link only where a browser would go to a page.
  if (!/^https?:\/\//.test(url)) return <span className="break-all">{url}</span>;
  return (
    <a href={url} rel="noreferrer" target="_blank" className="break-all underline">
      {url}
    </a>
  );
}
