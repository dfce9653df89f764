import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { Button, IconButton } from '../../../../ui/button.js';
import { Dialog } from '../../../../ui/dialog.js';
import { TextField } from '../../../../ui/field.js';
import { Form, useServerForm } from '../../../../ui/form.js';
import { toast } from '../../../../ui/toast.js';
import { useSettingsChange } from '../settings.js';

interface TestUserDialogProps {
  /** The names that there are: their values are not known here. */
  readonly present: readonly string[];
  readonly onClose: () => void;
}

const missing = 'Fill it in, or remove the line.';

/** All that a test user signs in with, given anew. */
export function TestUserDialog({ present, onClose }: TestUserDialogProps) {
  const save = useSettingsChange();
  const names = present.length > 0 ? present : ['email', 'password'];
  const form = useServerForm({ entries: names.map((name) => ({ name, value: '' })) }, async ({ entries }) => {
    for (const [index, { name, value }] of entries.entries()) {
      if (name.trim() === '') form.setError(`entries.${index}.name`, { message: missing }, { shouldFocus: true });
      if (value === '') form.setError(`entries.${index}.value`, { message: missing }, { shouldFocus: true });
    }
    if (entries.some(({ name, value }) => name.trim() === '' || value === '')) return;
    const given = entries.map(({ name, value }) => [name.trim(), value] as const);
    await save({ testUserCredentials: given.length === 0 ? null : Object.fromEntries(given) });
    toast('Test user: set.');
    onClose();
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'entries' });
  return (
    <Dialog title="Test user" wide onClose={onClose}>
      <Form form={form} action="Set all" onCancel={onClose}>
        <p className="text-soft">
          All are given anew, since nobody can read those that are set. One that is removed here is gone.
        </p>
        <ul className="grid gap-3">
          {fields.map(({ id }, index) => (
            <li key={id} className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
              <TextField label="Name" autoComplete="off" spellCheck={false} {...form.text(`entries.${index}.name`)} />
              <TextField
                label="Value"
                type="password"
                autoComplete="off"
                spellCheck={false}
                {...form.text(`entries.${index}.value`)}
              />
              <IconButton label={`Remove credential ${index + 1}`} onClick={() => remove(index)}>
                <Trash2 aria-hidden className="size-4" />
              </IconButton>
            </li>
          ))}
        </ul>
        <div>
          <Button small icon={<Plus aria-hidden className="size-4" />} onClick={() => append({ name: '', value: '' })}>
            Add
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
