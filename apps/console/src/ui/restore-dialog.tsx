import { type ReactNode } from 'react';
import { Dialog } from './dialog.js';
import { TextField } from './field.js';
import { Form, useServerForm } from './form.js';

interface RestoreDialogProps {
  readonly name: string;
  readonly slug: string;
  /** What comes back with it, and what does not. */
  readonly children: ReactNode;
  /** @param slug the one that it comes back with */
  readonly onRestore: (slug: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something deleted comes back, and under which slug: its own may have been taken meanwhile. */
export function RestoreDialog({ name, slug, children, onRestore, onClose }: RestoreDialogProps) {
  const form = useServerForm({ slug }, async (values) => {
    await onRestore(values.slug.trim());
    onClose();
  });
  return (
    <Dialog title={`Restore “${name}”`} onClose={onClose}>
      <Form form={form} action="Restore" onCancel={onClose}>
        <div className="text-soft">{children}</div>
        <TextField
          label="Slug"
          hint="Its short name in addresses. Choose another if it has been taken since."
          autoComplete="off"
          spellCheck={false}
          {...form.text('slug')}
        />
      </Form>
    </Dialog>
  );
}
