import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../../api/client.js';
import { Button } from '../../../ui/button.js';
import { Confirm, Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/field.js';
import { Form, useServerForm } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { Badge, Loaded } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { useProjectPath } from '../projects.js';

const keys = '/api/user/organizations/{organizationId}/projects/{projectId}/provider-keys';
const one = `${keys}/{provider}` as const;

type Provider = Wire<'ProviderKey'>['provider'];

const providers: readonly { readonly id: Provider; readonly name: string; readonly looks: string }[] = [
  { id: 'anthropic', name: 'Anthropic', looks: 'sk-ant-…' },
  { id: 'e2b', name: 'E2B', looks: 'e2b_…' },
  { id: 'github', name: 'GitHub', looks: 'github_pat_…' },
  { id: 'openai', name: 'OpenAI', looks: 'sk-proj-…' },
  { id: 'openrouter', name: 'OpenRouter', looks: 'sk-or-…' },
];
type Listed = (typeof providers)[number];

/** The keys of outside services that the runs of the project work with. */
export function ProviderKeysPage() {
  const path = useProjectPath();
  const queries = useQueryClient();
  const [open, setOpen] = useState<{ action: 'set' | 'remove'; of: Listed }>();
  const queryKey = ['provider-keys', path.projectId];
  const query = useQuery({
    queryKey,
    queryFn: () => data(api.GET(keys, { params: { path, query: { limit: 100 } } })),
  });
  const close = (): void => setOpen(undefined);
  const changed = async (text: string): Promise<void> => {
    await queries.invalidateQueries({ queryKey });
    await queries.invalidateQueries({ queryKey: ['counters', path.projectId] });
    toast(text);
  };
  const remove = async ({ id: provider, name }: Listed): Promise<void> => {
    await body(api.DELETE(one, { params: { path: { ...path, provider } } }));
    await changed(`The ${name} key is removed.`);
  };
  return (
    <Section
      title="Provider Keys"
      lead="What runs use outside services with. They are kept sealed, and given out to runners alone: here they are never shown again."
    >
      <Loaded query={query}>
        {(set) => (
          <Table
            label="Provider Keys"
            heads={[
              'Service',
              'Key',
              'Set',
              <span key="actions" className="sr-only">
                Actions
              </span>,
            ]}
          >
            {providers.map((provider) => (
              <ProviderRow
                key={provider.id}
                of={provider}
                set={set.find((key) => key.provider === provider.id)}
                onAct={(action) => setOpen({ action, of: provider })}
              />
            ))}
          </Table>
        )}
      </Loaded>
      {open?.action === 'set' && <SetDialog of={open.of} onSet={changed} onClose={close} />}
      {open?.action === 'remove' && (
        <Confirm
          title={`Remove the ${open.of.name} key`}
          action="Remove key"
          typed={open.of.name}
          onConfirm={() => remove(open.of)}
          onClose={close}
        >
          Runs that begin from now on do not get it. The key itself goes on working at {open.of.name}: end it there as
          well where it has leaked.
        </Confirm>
      )}
    </Section>
  );
}

interface ProviderRowProps {
  readonly of: Listed;
  readonly set: Wire<'ProviderKey'> | undefined;
  readonly onAct: (action: 'set' | 'remove') => void;
}

function ProviderRow({ of: { name }, set, onAct }: ProviderRowProps) {
  return (
    <Row>
      <Cell className="font-medium">{name}</Cell>
      <Cell>
        {set ? <code className="text-[13px] whitespace-nowrap">••••{set.last4}</code> : <Badge>not set</Badge>}
      </Cell>
      <Cell>
        <Time at={set?.updatedAt} />
      </Cell>
      <Cell className="py-1.5">
        <div className="flex justify-end gap-2">
          <Button small aria-label={`${set ? 'Replace' : 'Set'} the ${name} key`} onClick={() => onAct('set')}>
            {set ? 'Replace' : 'Set'}
          </Button>
          {set && (
            <Button small look="quiet" aria-label={`Remove the ${name} key`} onClick={() => onAct('remove')}>
              Remove
            </Button>
          )}
        </div>
      </Cell>
    </Row>
  );
}

interface SetDialogProps {
  readonly of: Listed;
  readonly onSet: (text: string) => Promise<void>;
  readonly onClose: () => void;
}

function SetDialog({ of: { id, name, looks }, onSet, onClose }: SetDialogProps) {
  const path = useProjectPath();
  const form = useServerForm({ key: '' }, async ({ key }) => {
    await data(api.PUT(one, { params: { path: { ...path, provider: id } }, body: { key } }));
    await onSet(`The ${name} key is set.`);
    onClose();
  });
  return (
    <Dialog title={`${name} key`} onClose={onClose}>
      <Form form={form} action="Set key" onCancel={onClose}>
        <TextField
          label="Key"
          type="password"
          hint="It takes the place of the one that is set, if there is one. Only its last four characters are shown later."
          placeholder={looks}
          autoComplete="off"
          spellCheck={false}
          {...form.text('key')}
        />
      </Form>
    </Dialog>
  );
}
