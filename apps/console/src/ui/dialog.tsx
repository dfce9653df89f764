import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { ApiError } from '../api/client.js';
import { IconButton } from './button.js';
import { Form, useServerForm } from './form.js';
import { TextField } from './field.js';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** It does not close at Escape or its cross: there is something in it that would be lost. */
  readonly held?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const toFill = 'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea';

/** What is focused when the dialog is gone: what was before or, of a menu that is gone by then, its button. */
function openerOf(focused: Element | null): HTMLElement | null {
  const button = focused?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  const opener = button ? document.getElementById(button) : focused;
  return opener instanceof HTMLElement ? opener : null;
}

/** A modal dialog, there while it is rendered: the browser's own, which keeps focus inside and gives it back. */
export function Dialog({ title, onClose, held = false, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = openerOf(document.activeElement);
    element?.showModal();
    // To what is to be filled in, past the cross; where there is nothing of that, the browser chooses.
    element?.querySelector<HTMLElement>(toFill)?.focus();
    return () => {
      element?.close();
      // With what had it gone as well, such as a row that was removed, reading goes on at the page.
      const next = opener?.isConnected && opener !== document.body ? opener : document.getElementById('page');
      next?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!held) onClose();
      }}
      // A second Escape closes it whatever is said to the first.
      onClose={() => (held ? dialog.current?.showModal() : onClose())}
      className={`bg-card text-ink border-line m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-y-auto rounded-xl border p-0 shadow-xl ${wide ? 'max-w-2xl' : 'max-w-md'}`}
    >
      <div className="grid gap-4 p-5">
        <div className="flex items-start justify-between gap-4">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          {!held && (
            <IconButton label="Close" className="-mt-1 -mr-2" onClick={onClose}>
              <X aria-hidden className="size-4" />
            </IconButton>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  readonly title: string;
  /** What happens, and what cannot be undone. */
  readonly children: ReactNode;
  /** What the button says. */
  readonly action: string;
  /** What has to be typed first, where it is worth a second thought: the name of the thing. */
  readonly typed?: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something is done that hurts. It closes by itself when it is done. */
export function Confirm({ title, children, action, typed, onConfirm, onClose }: ConfirmProps) {
  const form = useServerForm({ typed: '' }, async () => {
    await onConfirm();
    onClose();
  });
  const ready = typed === undefined || form.watch('typed').trim() === typed.trim();
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form} action={action} danger disabled={!ready} onCancel={onClose}>
        <div className="text-soft">{children}</div>
        {typed !== undefined && (
          <TextField
            label={`Type “${typed}” to confirm`}
            autoComplete="off"
            spellCheck={false}
            {...form.text('typed')}
          />
        )}
      </Form>
    </Dialog>
  );
}

/** Whether a failure says that the thing is gone already. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
