import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/dialog.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { ChangeKeyDialog } from './change-key-dialog.js';
import { GenerateKeyDialog } from './generate-key-dialog.js';
import { type KeyKind, type ShownKey } from './key-kind.js';
import { type KeyAction, KeyTable } from './key-table.js';
import { RotateKeyDialog } from './rotate-key-dialog.js';

const limit = 20;

interface KeyManagerProps {
  readonly kind: KeyKind;
  readonly title: string;
  readonly lead: string;
}

/** Everything about the keys of one kind: which there are, a new one, and what becomes of each. */
export function KeyManager({ kind, title, lead }: KeyManagerProps) {
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<{ action: KeyAction | 'generate'; key?: ShownKey }>();
  const query = useQuery({
    queryKey: [...kind.queryKey, { offset }],
    queryFn: () => kind.list({ offset, limit }),
    placeholderData: keepPreviousData,
  });
  const close = (): void => setOpen(undefined);
  const generate = (
    <Button
      look="primary"
      icon={<Plus aria-hidden className="size-4" />}
      onClick={() => setOpen({ action: 'generate' })}
    >
      Generate New Key
    </Button>
  );
  return (
    <Section title={title} lead={lead} actions={generate}>
      <Loaded query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty title={`No ${kind.noun} yet`}>Generate one to make the first request.</Empty>
          ) : (
            <div>
              <KeyTable label={title} keys={items} onAct={(action, key) => setOpen({ action, key })} />
              <Pager {...{ offset, limit, total }} onMove={setOffset} />
            </div>
          )
        }
      </Loaded>
      {open?.action === 'generate' && <GenerateKeyDialog kind={kind} onClose={close} />}
      {open?.key && <KeyDialog kind={kind} action={open.action} of={open.key} onClose={close} />}
    </Section>
  );
}

interface KeyDialogProps {
  readonly kind: KeyKind;
  readonly action: KeyAction | 'generate';
  readonly of: ShownKey;
  readonly onClose: () => void;
}

function KeyDialog({ kind, action, of, onClose }: KeyDialogProps) {
  const queries = useQueryClient();
  if (action === 'change') return <ChangeKeyDialog {...{ kind, of, onClose }} />;
  if (action === 'rotate') return <RotateKeyDialog {...{ kind, of, onClose }} />;
  const revoke = async (): Promise<void> => {
    await kind.revoke(of.id);
    await queries.invalidateQueries({ queryKey: kind.queryKey });
    toast(`“${of.name}” is revoked, on every node.`);
  };
  return (
    <Confirm title={`Revoke “${of.name}”`} action="Revoke key" typed={of.name} onConfirm={revoke} onClose={onClose}>
      Every program that uses it is refused from now on. This cannot be taken back.
    </Confirm>
  );
}
