import { useState } from 'react';
import { Button } from '../../../../ui/button.js';
import { Dialog } from '../../../../ui/dialog.js';
import { TextAreaField } from '../../../../ui/field.js';
import { Alert } from '../../../../ui/states.js';
import { difference, nameFault, readEnvFile, type Variables } from './env-file.js';

interface PasteDialogProps {
  /** What there is already. */
  readonly present: Variables;
  readonly onTake: (variables: Variables) => void;
  readonly onClose: () => void;
}

/** Reads a pasted file, and says what would become of the variables before it is taken. */
export function PasteDialog({ present, onTake, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const found = readEnvFile(text);
  const names = Object.keys(found);
  const { added, changed, same } = difference(present, found);
  const faulty = names.filter((name) => nameFault(name) !== undefined);
  const take = (): void => {
    onTake(found);
    onClose();
  };
  return (
    <Dialog title="Paste a .env file" wide onClose={onClose}>
      <TextAreaField
        label="Its text"
        hint="Lines such as NAME=value. Quotes, comments, “export” and quoted values of several lines are understood."
        rows={8}
        className="font-mono text-[13px]"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status" className="grid gap-2">
        {text.trim() !== '' && names.length === 0 && <Alert tone="warn">There is no line like NAME=value in it.</Alert>}
        <Names title="Added" of={added} />
        <Names title="Changed" of={changed} />
        <Names title="As they are" of={same} />
        {faulty.length > 0 && (
          <Alert tone="warn">
            No name of a variable: {faulty.join(', ')}. They can be taken, and have to be renamed before they are saved.
          </Alert>
        )}
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={added.length + changed.length === 0} onClick={take}>
          Take them
        </Button>
      </div>
    </Dialog>
  );
}

function Names({ title, of: names }: { readonly title: string; readonly of: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <p className="font-medium">
        {title} ({names.length})
      </p>
      <p className="text-soft font-mono text-[13px] break-words">{names.join(', ')}</p>
    </div>
  );
}
