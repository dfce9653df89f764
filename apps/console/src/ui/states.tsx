import { type UseQueryResult } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { Button } from './button.js';
import { words } from './words.js';

export type Tone = 'neutral' | 'good' | 'warn' | 'danger';

const tones: Record<Tone, string> = {
  neutral: 'bg-raised text-ink',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
};

const signs = { neutral: Info, good: CircleCheck, warn: TriangleAlert, danger: CircleAlert };

/** Something to know before going on; a failure is read out at once. */
export function Alert({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  const Sign = signs[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={clsx('flex items-start gap-2 rounded-md px-3 py-2', tones[tone])}
    >
      <Sign aria-hidden className="mt-1 size-4 shrink-0" />
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}

export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-flex items-center rounded-full px-2 text-xs leading-5 font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

interface EmptyProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Where there is nothing yet: what it would be, and how it comes about. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="border-line rounded-lg border border-dashed px-6 py-10 text-center">
      <p className="font-semibold">{title}</p>
      {children && <div className="text-soft mx-auto mt-1 max-w-prose">{children}</div>}
      {action && <div className="mt-4 flex justify-center">{action}</div>}
    </div>
  );
}

export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div role="status" className="grid gap-3 py-2">
      <span className="sr-only">Loading …</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="bg-raised h-5 animate-pulse rounded" />
      ))}
    </div>
  );
}

interface FailureNoteProps {
  readonly message: string;
  /** By which those who run it find it in the log. */
  readonly requestId?: string;
  readonly children?: ReactNode;
}

/** That something went wrong, and of which request. */
export function FailureNote({ message, requestId, children }: FailureNoteProps) {
  return (
    <Alert tone="danger">
      <p className="font-medium">{message}</p>
      {requestId && <p className="text-[13px] break-all">Request {requestId}</p>}
      {children}
    </Alert>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in the server's words, with what helps those who run it to find out. */
export function Failure({ error, onRetry }: FailureProps) {
  const message = error instanceof ApiError ? words(error) : 'This page could not be shown.';
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <FailureNote message={message} requestId={requestId}>
      {onRetry && (
        <Button small className="mt-2" onClick={onRetry}>
          Try again
        </Button>
      )}
    </FailureNote>
  );
}

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then that it is on its way, or what went wrong. */
export function Loaded<Data>({ query, lines, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
