import { Link, type LinkProps } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { type ReactNode, useEffect } from 'react';

interface PageProps {
  readonly title: string;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
  /** What can be done here: buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the console: its title names the tab of the browser as well. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Latchkey`;
  }, [title]);
  return (
    <div className="grid grid-cols-1 gap-6">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {lead && <p className="text-soft mt-0.5 max-w-prose">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** A part of a page, on a card of its own. */
export function Section({ title, lead, actions, danger = false, children }: SectionProps) {
  return (
    <section
      className={clsx('bg-card grid grid-cols-1 gap-4 rounded-lg border p-5', danger ? 'border-danger' : 'border-line')}
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold">{title}</h2>
          {lead && <p className="text-soft max-w-prose">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}

export interface Tab {
  readonly label: string;
  readonly link: LinkProps;
}

/** The parts of a page that have an address each. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-line -mb-px flex gap-1 overflow-x-auto border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          {...tab.link}
          activeOptions={{ exact: false }}
          className="text-soft hover:text-ink border-b-2 px-3 py-2 font-medium whitespace-nowrap no-underline"
          activeProps={{ className: 'border-accent text-ink' }}
          inactiveProps={{ className: 'border-transparent' }}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
