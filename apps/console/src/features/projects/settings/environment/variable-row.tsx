import { clsx } from 'clsx';
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../../../ui/button.js';
import { Badge } from '../../../../ui/states.js';
import { type Variable } from './env-file.js';

const control = 'bg-card text-ink border-edge w-full min-w-0 rounded-md border px-2.5 font-mono text-[13px]';

interface VariableRowProps {
  readonly of: Variable;
  readonly shown: boolean;
  /** Somebody has just added it: its name is to be written first. */
  readonly fresh: boolean;
  readonly state: 'new' | 'changed' | 'saved';
  readonly fault?: string;
  readonly onShow: (shown: boolean) => void;
  readonly onChange: (change: Partial<Variable>) => void;
  readonly onRemove: () => void;
}

/** A name and its value, which is hidden until somebody wants to see it. */
export function VariableRow({ of, shown, fresh, state, fault, onShow, onChange, onRemove }: VariableRowProps) {
  const id = useId();
  const called = of.name || 'the new variable';
  const wrong = fault !== undefined && { 'aria-invalid': true as const, 'aria-describedby': `${id}-fault` };
  return (
    <li className="grid gap-2 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
      <div>
        <input
          aria-label={`Name of ${called}`}
          className={clsx(control, 'h-9', fault && 'border-danger')}
          value={of.name}
          placeholder="NAME"
          autoFocus={fresh}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...wrong}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        {fault && (
          <p id={`${id}-fault`} className="text-danger text-[13px] leading-5">
            {fault}
          </p>
        )}
        {state !== 'saved' && <Badge tone="warn">{state}, not saved</Badge>}
      </div>
      {shown ? (
        <textarea
          aria-label={`Value of ${called}`}
          className={clsx(control, 'min-h-9 py-1.5')}
          rows={Math.min(12, of.value.split('\n').length)}
          value={of.value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => onChange({ value: event.target.value })}
        />
      ) : (
        <button
          type="button"
          aria-label={`Show the value of ${called}`}
          className={clsx(control, 'text-soft h-9 overflow-hidden text-left')}
          onClick={() => onShow(true)}
        >
          {of.value === '' ? '(empty)' : '••••••••••••'}
        </button>
      )}
      <div className="flex gap-1">
        <IconButton label={shown ? `Hide the value of ${called}` : `Show ${called}`} onClick={() => onShow(!shown)}>
          {shown ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />}
        </IconButton>
        <IconButton label={`Remove ${called}`} onClick={onRemove}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
    </li>
  );
}
