import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { graces } from './graces.js';
import { type IssuedKey, type KeyKind, type ShownKey } from './key-kind.js';
import { Reveal } from './reveal.js';

interface RotateProps {
  readonly kind: KeyKind;
  readonly of: ShownKey;
  readonly onClose: () => void;
}

/** A new text for the same key, while the former one may go on for a while. */
export function RotateKeyDialog({ kind, of, onClose }: RotateProps) {
  const queries = useQueryClient();
  const [issued, setIssued] = useState<IssuedKey>();
  const form = useServerForm({ graceSeconds: '86400' }, async ({ graceSeconds }) => {
    setIssued(await kind.rotate(of.id, Number(graceSeconds)));
    await queries.invalidateQueries({ queryKey: kind.queryKey });
  });
  if (issued) return <Reveal kind={kind} issued={issued} onClose={onClose} />;
  return (
    <Dialog title={`Rotate “${of.name}”`} onClose={onClose}>
      <Form form={form} action="Rotate key" onCancel={onClose}>
        <p className="text-soft">
          The key keeps its name, its scopes and its history, and gets a new text. Put it in place while the former one
          still works.
        </p>
        <SelectField label="The former text works for" {...form.text('graceSeconds')}>
          {graces.map(([label, seconds]) => (
            <option key={seconds} value={seconds}>
              {label}
            </option>
          ))}
        </SelectField>
      </Form>
    </Dialog>
  );
}
