import { clsx } from 'clsx';
import { LoaderCircle } from 'lucide-react';
import { type ComponentProps, type ReactNode } from 'react';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-card text-ink border-edge hover:bg-raised',
  quiet: 'text-soft border-transparent hover:bg-raised hover:text-ink',
  danger: 'bg-danger text-on-danger border-transparent hover:opacity-90',
};

/** The classes of something that looks like a button: a link, for instance. */
export const buttonClass = (look: ButtonLook = 'secondary', small = false): string =>
  clsx(
    'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap no-underline',
    'disabled:cursor-not-allowed disabled:opacity-55',
    small ? 'h-8 px-2.5 text-[13px]' : 'h-9 px-3.5',
    looks[look],
  );

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** Something is under way because of it: it turns, and cannot be pressed again. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

export function Button({ look, small, busy = false, icon, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button type="button" className={clsx(buttonClass(look, small), className)} disabled={disabled || busy} {...rest}>
      {busy ? <LoaderCircle aria-hidden className="size-4 animate-spin" /> : icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does, for everybody who cannot guess it from the picture. */
  readonly label: string;
}

export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={clsx(
        'text-soft hover:bg-raised hover:text-ink inline-flex size-8 items-center justify-center rounded-md disabled:opacity-55',
        className,
      )}
      {...rest}
    />
  );
}
