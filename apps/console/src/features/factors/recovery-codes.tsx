import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { CopyBlock } from '../../ui/copy.js';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox } from '../../ui/field.js';
import { saveFile } from '../../ui/save-file.js';
import { Alert } from '../../ui/states.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Recovery codes, the one time that they are shown. It closes when somebody says that they have them. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  const [kept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <Dialog title="Keep your recovery codes" held onClose={onClose}>
      <Alert tone="warn">
        This is the only time that they are shown. Each lets you in once, in the place of your second factor.
      </Alert>
      <CopyBlock text={text} what="the recovery codes" />
      <div>
        <Button small onClick={() => saveFile('latchkey-recovery-codes.txt', `${text}\n`, 'text/plain')}>
          Download
        </Button>
      </div>
      <Checkbox
        label="I have kept the recovery codes"
        checked={kept}
        onChange={(event) => setKept(event.target.checked)}
      />
      <div className="flex justify-end">
        <Button look="primary" disabled={!kept} onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
