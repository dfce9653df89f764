import { Link, type LinkProps } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { type ReactNode } from 'react';
import { type Wire } from '../../../api/client.js';
import { CopyBlock } from '../../../ui/copy.js';
import { Section } from '../../../ui/page.js';
import { mayManage } from '../../organizations/organizations.js';
import { useProject, useProjectParams } from '../projects.js';

const json = `-H "Content-Type: application/json"`;
const bearer = `-H "Authorization: Bearer $PROJECT_KEY"`;

/** What a new project needs until its first run, here or with commands. */
export function FirstSteps({ of: { apiKeys, workflows, runs } }: { readonly of: Wire<'ProjectCounters'> }) {
  const params = useProjectParams();
  const manages = mayManage(useProject().role);
  const api = `${location.origin}/api/v1`;
  const inProject = (page: 'settings/api-keys' | 'workflows/new' | 'runs'): LinkProps =>
    ({ to: `/orgs/$orgId/projects/$projectId/${page}`, params }) as LinkProps;
  return (
    <Section title="First steps" lead="From here to a first run: with these pages, or with commands.">
      <ol className="divide-line divide-y">
        <FirstStep
          done={apiKeys > 0}
          title="Make an API key"
          command={`export PROJECT_KEY="cc_live_…"\ncurl ${api}/whoami ${bearer}`}
        >
          {manages ? (
            <>
              With the scopes workflows:write and runs:write it can do the next two steps, too.{' '}
              <StepLink {...inProject('settings/api-keys')}>Generate a key</StepLink>
            </>
          ) : (
            'Ask an owner or admin of the project for one.'
          )}
        </FirstStep>
        <FirstStep
          done={workflows > 0}
          title="Make a workflow"
          command={`curl -X POST ${api}/workflows/create \\
  ${bearer} ${json} \\
  -d '{"name": "Greeting", "steps": [{"name": "Greet", "instructions": "echo Hello, $RUN_PROMPT."}]}'`}
        >
          It says what a run does. <StepLink {...inProject('workflows/new')}>New workflow</StepLink>
        </FirstStep>
        <FirstStep
          done={runs > 0}
          title="Start a run"
          command={`curl -X POST ${api}/runs/start \\
  ${bearer} ${json} \\
  -d '{"workflowId": "wf_…", "prompt": "world"}'`}
        >
          It waits in the queue until a runner takes it up. <StepLink {...inProject('runs')}>Runs</StepLink>
        </FirstStep>
      </ol>
    </Section>
  );
}

interface FirstStepProps {
  readonly done: boolean;
  readonly title: string;
  readonly command: string;
  readonly children: ReactNode;
}

function FirstStep({ done, title, command, children }: FirstStepProps) {
  return (
    <li className="grid min-w-0 gap-2 py-4">
      <div>
        <h3 className="flex items-center gap-2 font-medium">
          {title}
          {done && (
            <span className="text-good flex items-center gap-1 text-[13px] font-normal">
              <Check aria-hidden className="size-4" /> done
            </span>
          )}
        </h3>
        <p className="text-soft">{children}</p>
      </div>
      {!done && <CopyBlock text={command} what={`the command: ${title}`} />}
    </li>
  );
}

const StepLink = (props: LinkProps & { readonly children: ReactNode }) => <Link {...props} className="underline" />;
