import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox } from '../../ui/field.js';
import { Alert } from '../../ui/states.js';
import { moment } from '../../ui/time.js';
import { type IssuedKey, type KeyKind } from './key-kind.js';

interface RevealProps {
  readonly kind: KeyKind;
  readonly issued: IssuedKey;
  readonly onClose: () => void;
}

/** The text of a key, the one time that it is shown. It closes when somebody says that they have it. */
export function Reveal({ kind, issued, onClose }: RevealProps) {
  const [kept, setKept] = useState(false);
  return (
    <Dialog title={`Copy your ${kind.noun} “${issued.name}”`} wide held onClose={onClose}>
      <Alert tone="warn">This is the only time that it is shown. Keep it where you keep your passwords.</Alert>
      <CopyBlock text={issued.key} what="the key" />
      {issued.previousKeyExpiresAt && Date.parse(issued.previousKeyExpiresAt) > Date.now() && (
        <p>The text that it had before works until {moment(issued.previousKeyExpiresAt)}.</p>
      )}
      <div>
        <p className="mb-1 font-medium">Try it</p>
        <CopyBlock text={kind.curl(issued.key)} what="the command" />
      </div>
      <Checkbox label="I have copied the key" checked={kept} onChange={(event) => setKept(event.target.checked)} />
      <div className="flex justify-end">
        <Button look="primary" disabled={!kept} onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
