import * as Dropdown from '@radix-ui/react-dropdown-menu';
import { clsx } from 'clsx';
import { Check, Ellipsis } from 'lucide-react';
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
      {/* Where its button is, and not at the end of the page: inside the same landmark, and above a dialog that it is in. */}
      <Dropdown.Content
        align={align}
        sideOffset={4}
        className="bg-card border-line z-50 min-w-44 rounded-lg border p-1 text-left shadow-lg"
      >
        {children}
      </Dropdown.Content>
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

const item = 'data-[highlighted]:bg-raised flex items-center gap-2 rounded px-2.5 py-1.5 no-underline outline-none';

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
    <Dropdown.Item asChild={asChild} onSelect={onSelect} className={clsx(item, danger ? 'text-danger' : 'text-ink')}>
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

export interface MenuOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface MenuChoiceProps<Value extends string> {
  /** What is chosen: “Theme”. */
  readonly label: string;
  readonly options: readonly MenuOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, of which one is chosen. */
export function MenuChoice<Value extends string>({ label, options, value, onChoose }: MenuChoiceProps<Value>) {
  return (
    <Dropdown.RadioGroup aria-label={label} value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <Dropdown.RadioItem key={option.value} value={option.value} className={clsx(item, 'text-ink')}>
          {option.icon}
          {option.label}
          <Dropdown.ItemIndicator className="ml-auto">
            <Check aria-hidden className="size-4" />
          </Dropdown.ItemIndicator>
        </Dropdown.RadioItem>
      ))}
    </Dropdown.RadioGroup>
  );
}
