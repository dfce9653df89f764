import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode } from 'react';

interface TableProps {
  /** What is in it, for whoever does not see it. */
  readonly label: string;
  readonly heads: readonly ReactNode[];
  readonly children: ReactNode;
}

/** A table that scrolls sideways where it has no room, by keyboard too. The last column is for what can be done. */
export function Table({ label, heads, children }: TableProps) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="border-line bg-card relative overflow-x-auto rounded-lg border"
    >
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-line text-soft border-b text-[13px]">
            {heads.map((head, column) => (
              <th key={column} scope="col" className="px-4 py-2 font-medium whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-line divide-y">{children}</tbody>
      </table>
    </div>
  );
}

export const Row = ({ className, ...rest }: ComponentProps<'tr'>) => (
  <tr className={clsx('align-top', className)} {...rest} />
);

export const Cell = ({ className, ...rest }: ComponentProps<'td'>) => (
  <td className={clsx('px-4 py-2.5', className)} {...rest} />
);
