import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { api, body, type Wire } from '../api/client.js';
import { queries } from '../api/queries.js';
import { Button } from '../ui/button.js';
import { Menu, MenuItem, MenuLabel, MenuLine } from '../ui/menu.js';
import { toast } from '../ui/toast.js';
import { chooseTheme, chosenTheme, type Theme } from './theme.js';

const themes: readonly (readonly [Theme, string, typeof Sun])[] = [
  ['system', 'As the system has it', Monitor],
  ['light', 'Light', Sun],
  ['dark', 'Dark', Moon],
];

/** Who is signed in, their own pages, the look, and the way out. */
export function PersonMenu({ user }: { readonly user: Wire<'User'> }) {
  const navigate = useNavigate();
  const [theme, setTheme] = useState(chosenTheme);

  const signOut = async (): Promise<void> => {
    await body(api.POST('/api/auth/sign-out'));
    await navigate({ to: '/sign-in', search: {} });
    queries.clear();
  };
  return (
    <Menu
      trigger={
        <Button look="quiet" small>
          <span className="max-w-40 truncate">{user.fullName || user.email}</span>
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      }
    >
      <MenuLabel>{user.email}</MenuLabel>
      <MenuItem asChild>
        <Link to="/account">Your account</Link>
      </MenuItem>
      {user.role === 'admin' && (
        <MenuItem asChild>
          <Link to="/admin">Administration</Link>
        </MenuItem>
      )}
      <MenuItem asChild>
        <a href="/docs">API reference</a>
      </MenuItem>
      <MenuLine />
      <MenuLabel>Look</MenuLabel>
      {themes.map(([value, label, Icon]) => (
        <MenuItem
          key={value}
          icon={<Icon aria-hidden className="size-4" />}
          onSelect={() => {
            chooseTheme(value);
            setTheme(value);
          }}
        >
          {label}
          {theme === value && <span className="text-soft ml-auto text-xs">chosen</span>}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem
        icon={<LogOut aria-hidden className="size-4" />}
        onSelect={() => void signOut().catch(() => toast('You could not be signed out. Try again.'))}
      >
        Sign out
      </MenuItem>
    </Menu>
  );
}
