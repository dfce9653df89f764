import { clsx } from 'clsx';
import { type ComponentProps, useState } from 'react';
import { control, Field, type Labelled } from './field.js';

/** What is asked of a new password. */
export const passwordRules = '8 to 128 characters of any kind. The most common passwords are refused.';

/** A password, which its owner can look at while they type. */
export function PasswordField({ label, hint, error, ...rest }: Labelled & Omit<ComponentProps<'input'>, 'type'>) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <div className="relative">
          <input
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            className={clsx(control(!!error), 'h-9 pr-16')}
            {...tied}
            {...rest}
          />
          <button
            type="button"
            aria-controls={tied.id}
            onClick={() => setShown(!shown)}
            className="text-soft hover:text-ink absolute inset-y-0 right-0 rounded-md px-3 text-[13px] font-medium"
          >
            {shown ? 'Hide' : 'Show'}
            <span className="sr-only"> {label.toLowerCase()}</span>
          </button>
        </div>
      )}
    </Field>
  );
}
