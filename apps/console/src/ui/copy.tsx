import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.js';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: “the key”. */
  readonly what: string;
  readonly look?: 'primary' | 'secondary';
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, what, look = 'secondary' }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button
        small
        look={look}
        aria-label={`Copy ${what}`}
        onClick={copy}
        onBlur={() => setState('ready')}
        icon={state === 'copied' ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
      >
        {state === 'copied' ? 'Copied' : 'Copy'}
      </Button>
      <span role="status" className="sr-only">
        {state === 'copied' && `Copied ${what}`}
        {state === 'failed' && `${what} could not be copied: select it and copy it by hand`}
      </span>
    </>
  );
}

/** A text to be taken away: a key, a command. */
export function CopyBlock({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <div className="bg-raised flex items-end justify-between gap-3 rounded-md p-3 max-sm:flex-col sm:items-start">
      <pre
        tabIndex={0}
        aria-label={what}
        role="region"
        className="w-full min-w-0 grow overflow-x-auto font-mono text-[13px] leading-6 break-all whitespace-pre-wrap"
      >
        {text}
      </pre>
      <CopyButton text={text} what={what} />
    </div>
  );
}
