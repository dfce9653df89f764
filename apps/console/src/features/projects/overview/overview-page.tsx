import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { countersQuery, useProject, useProjectPath } from '../projects.js';
import { CounterCards } from './counter-cards.js';
import { FirstSteps } from './first-steps.js';
import { ProjectUsage } from './project-usage.js';
import { RunsByStatus } from './runs-by-status.js';

/** The project at a glance: what it has, what becomes of its runs, how its keys are used. */
export function OverviewPage() {
  const { name, description } = useProject();
  const query = useQuery({
    ...countersQuery(useProjectPath()),
    refetchInterval: ({ state: { data } }) =>
      data && data.runsByStatus.pending + data.runsByStatus.running > 0 ? 10_000 : false,
  });
  return (
    <Page title={name} lead={description}>
      <Loaded query={query}>
        {(counters) => (
          <>
            {(counters.workflows === 0 || counters.runs === 0) && <FirstSteps of={counters} />}
            <CounterCards of={counters} />
            {counters.runs > 0 && <RunsByStatus of={counters} />}
          </>
        )}
      </Loaded>
      <ProjectUsage />
    </Page>
  );
}
