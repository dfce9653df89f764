import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';

/** The classes of a control that text is typed into. */
export const control = (wrong: boolean): string =>
  clsx(
    'bg-card text-ink placeholder:text-soft w-full rounded-md border px-3 disabled:opacity-60',
    wrong ? 'border-danger' : 'border-edge',
  );

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** The control, given what ties it to its label, hint and error. */
  readonly children: (tied: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A labelled control, with what helps and what is wrong beneath it, both read out with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-[13px] leading-5">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-danger text-[13px] leading-5">
          {error}
        </p>
      )}
    </div>
  );
}

export type Labelled = Omit<FieldProps, 'children'>;

export function TextField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => <input className={clsx(control(!!error), 'h-9', className)} {...tied} {...rest} />}
    </Field>
  );
}

export function TextAreaField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => <textarea rows={4} className={clsx(control(!!error), 'py-2', className)} {...tied} {...rest} />}
    </Field>
  );
}

/** One of a few; its options are its children. */
export function SelectField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => <select className={clsx(control(!!error), 'h-9', className)} {...tied} {...rest} />}
    </Field>
  );
}

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={clsx('flex items-start gap-2', className)}>
      <input
        id={id}
        type="checkbox"
        className="accent-accent mt-1 size-4 shrink-0"
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        {...rest}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-soft text-[13px] leading-5">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
