import * as Dropdown from '@radix-ui/react-dropdown-menu';
import { clsx } from 'clsx';
import { Ellipsis } from 'lucide-react';
import { type ReactNode } from 'react';
import { IconButton } from './button.js';

interface MenuProps {
  /** What opens it: a button. */
  readonly trigger: ReactNode;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

export function Menu({ trigger, align = 'end', children }: MenuProps) {
  return (
    <Dropdown.Root modal={false}>
      <Dropdown.Trigger asChild>{trigger}</Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content
          align={align}
          sideOffset={4}
          className="bg-card border-line z-50 min-w-44 rounded-lg border p-1 shadow-lg"
        >
          {children}
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}

/** What can be done with one row of a list. */
export function RowMenu({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <Menu
      trigger={
        <IconButton label={`Actions for ${of}`}>
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      }
    >
      {children}
    </Menu>
  );
}

interface MenuItemProps {
  readonly onSelect?: () => void;
  readonly danger?: boolean;
  readonly icon?: ReactNode;
  /** Its one child is a link, and becomes the item itself. */
  readonly asChild?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, danger = false, icon, asChild = false, children }: MenuItemProps) {
  return (
    <Dropdown.Item
      asChild={asChild}
      onSelect={onSelect}
      className={clsx(
        'data-[highlighted]:bg-raised flex items-center gap-2 rounded px-2.5 py-1.5 no-underline outline-none',
        danger ? 'text-danger' : 'text-ink',
      )}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon}
          {children}
        </>
      )}
    </Dropdown.Item>
  );
}

export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <Dropdown.Label className="text-soft px-2.5 py-1 text-xs font-medium">{children}</Dropdown.Label>
);

export const MenuLine = () => <Dropdown.Separator className="bg-line my-1 h-px" />;
