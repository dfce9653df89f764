import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Wire } from '../../../api/client.js';
import { Section } from '../../../ui/page.js';
import { Badge, Loaded, type Tone } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { useProjectPath } from '../projects.js';
import { isOpen, liveInterval, type Run, sandboxesOf } from './runs.js';

type Sandbox = Wire<'ManagedSandbox'>;

const tones: Readonly<Record<Sandbox['status'], Tone>> = {
  creating: 'neutral',
  running: 'warn',
  killed: 'neutral',
  error: 'danger',
};

/** Where the run works or has worked: one for each runner that took it up. */
export function Sandboxes({ of: run }: { readonly of: Run }) {
  const query = useQuery({
    ...sandboxesOf(useProjectPath(), run),
    placeholderData: keepPreviousData,
    refetchInterval: isOpen(run) ? liveInterval : false,
  });
  return (
    <Section title="Sandboxes" lead="One for each runner that took the run up.">
      <Loaded query={query} lines={1}>
        {(sandboxes) => (
          <Table label="Sandboxes" heads={['Name', 'State', 'Labels', 'Claimed', 'Ended']}>
            {sandboxes.map((sandbox) => (
              <Row key={sandbox.id}>
                <Cell className="font-medium">{sandbox.name}</Cell>
                <Cell>
                  <Badge tone={tones[sandbox.status]}>{sandbox.status}</Badge>
                </Cell>
                <Cell>
                  <span className="text-soft font-mono text-[13px]">
                    {Object.entries(sandbox.labels)
                      .map(([name, value]) => `${name}=${value}`)
                      .join(' ')}
                  </span>
                </Cell>
                <Cell>
                  <Time at={sandbox.createdAt} />
                </Cell>
                <Cell>
                  <Time at={sandbox.endedAt} never="Not yet" />
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Loaded>
    </Section>
  );
}
