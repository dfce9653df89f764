import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import { type Wire } from '../../../api/client.js';
import { Button } from '../../../ui/button.js';
import { Confirm } from '../../../ui/dialog.js';
import { Page, Section } from '../../../ui/page.js';
import { Badge, Loaded } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { useProjectPath } from '../projects.js';
import { Steps } from '../workflows/steps.js';
import { RunFacts } from './run-facts.js';
import { Sandboxes } from './sandboxes.js';
import { cancelRun, isOpen, liveInterval, type Run, runQuery, runsKey, statusTones } from './runs.js';

/** One run, read again while something may still become of it. */
export function RunPage() {
  const { runId = '' } = useParams({ strict: false });
  const query = useQuery({
    ...runQuery(useProjectPath(), runId),
    refetchInterval: ({ state: { data } }) => (data && isOpen(data) ? liveInterval : false),
  });
  if (query.data) return <Shown of={query.data} />;
  return (
    <Page title="Run">
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function Shown({ of: run }: { readonly of: Wire<'ManagedRunWithSteps'> }) {
  const [asked, setAsked] = useState(false);
  return (
    <Page
      title={`Run ${run.runNumber}`}
      lead={<Badge tone={statusTones[run.status]}>{run.status}</Badge>}
      actions={
        isOpen(run) && (
          <Button icon={<Ban aria-hidden className="size-4" />} onClick={() => setAsked(true)}>
            Cancel run
          </Button>
        )
      }
    >
      {run.status === 'running' && <Progress of={run} />}
      <p role="status" className="sr-only">
        Run {run.runNumber} is {run.status}.
      </p>
      {run.error !== null && <Text title="Why it failed" text={run.error} danger />}
      {run.output !== null && <Text title="What came of it" text={run.output} />}
      <Text title="What is to be done" text={run.prompt} />
      <RunFacts of={run} />
      <Section title={`Steps (${run.steps.length})`} lead="The steps of the workflow when the run was started.">
        <Steps of={run.steps} />
      </Section>
      {run.sandboxId !== null && <Sandboxes of={run} />}
      {asked && <CancelRun of={run} onClose={() => setAsked(false)} />}
    </Page>
  );
}

function Progress({ of: { progress, currentStepLabel } }: { readonly of: Run }) {
  return (
    <Section title={currentStepLabel ?? 'At work'}>
      <div className="flex items-center gap-3">
        <progress aria-label="Progress" className="run-progress h-2 grow" max={100} value={progress} />
        <span className="text-soft w-12 text-right text-[13px] tabular-nums">{progress} %</span>
      </div>
    </Section>
  );
}

interface TextProps {
  readonly title: string;
  readonly text: string;
  readonly danger?: boolean;
}

/** A text of any length, which scrolls where it is long. */
function Text({ title, text, danger }: TextProps) {
  return (
    <Section title={title} danger={danger}>
      <pre
        tabIndex={0}
        role="region"
        aria-label={title}
        className="max-h-96 overflow-auto font-mono text-[13px] leading-6 break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </Section>
  );
}

function CancelRun({ of: run, onClose }: { readonly of: Run; readonly onClose: () => void }) {
  const path = useProjectPath();
  const queries = useQueryClient();
  const cancel = async (): Promise<void> => {
    try {
      await cancelRun(path, run.id);
      toast(`Run ${run.runNumber} is cancelled.`);
    } finally {
      // It may have ended by itself in the meantime: then that is what is to be seen.
      await queries.invalidateQueries({ queryKey: runsKey(path) });
      await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
    }
  };
  return (
    <Confirm title={`Cancel run ${run.runNumber}`} action="Cancel run" onConfirm={cancel} onClose={onClose}>
      {run.status === 'pending'
        ? 'No runner takes it up any more.'
        : 'Its runner is told at its next heartbeat. What it has done already stays done.'}{' '}
      A cancelled run cannot go on.
    </Confirm>
  );
}
