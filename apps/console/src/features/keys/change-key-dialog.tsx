import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox, TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { toast } from '../../ui/toast.js';
import { type KeyKind, type ShownKey } from './key-kind.js';
import { ScopePicker } from './scope-picker.js';

interface ChangeProps {
  readonly kind: KeyKind;
  readonly of: ShownKey;
  readonly onClose: () => void;
}

/** Another name, other scopes, or a pause: its text stays. */
export function ChangeKeyDialog({ kind, of, onClose }: ChangeProps) {
  const queries = useQueryClient();
  const form = useServerForm({ name: of.name, scopes: [...of.scopes], enabled: of.enabled }, async (values) => {
    const { name, scopes, enabled } = values;
    await kind.change(of.id, { name, scopes, enabled });
    await queries.invalidateQueries({ queryKey: kind.queryKey });
    toast('Saved.');
    onClose();
  });
  return (
    <Dialog title={`Change “${of.name}”`} wide onClose={onClose}>
      <Form form={form} action="Save" onCancel={onClose}>
        <TextField label="Name" autoComplete="off" {...form.text('name')} />
        <ScopePicker
          kind={kind}
          among={kind.onlyNarrows ? of.scopes : undefined}
          chosen={form.watch('scopes')}
          onChoose={(scopes) => form.setValue('scopes', scopes)}
          error={form.formState.errors.scopes?.message}
        />
        {kind.onlyNarrows && <p className="text-soft text-[13px]">A scope that is taken away is not given back.</p>}
        <Checkbox
          label="Enabled"
          hint="While it is not, every request with it is refused. It can be enabled again."
          {...form.register('enabled')}
        />
      </Form>
    </Dialog>
  );
}
