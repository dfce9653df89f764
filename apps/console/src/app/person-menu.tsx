import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { useState } from 'react';
import { api, body, type Wire } from '../api/client.js';
import { leaveSession } from '../api/queries.js';
import { Button } from '../ui/button.js';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine, type MenuOption } from '../ui/menu.js';
import { toast } from '../ui/toast.js';
import { chooseTheme, chosenTheme, type Theme } from './theme.js';

const themes: readonly MenuOption<Theme>[] = [
  { value: 'system', label: 'As the system has it', icon: <Monitor aria-hidden className="size-4" /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden className="size-4" /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden className="size-4" /> },
];

/** Who is signed in, their own pages, the look, and the way out. */
export function PersonMenu({ user }: { readonly user: Wire<'User'> }) {
  const navigate = useNavigate();
  const [theme, setTheme] = useState(chosenTheme);

  const signOut = async (): Promise<void> => {
    await body(api.POST('/api/auth/sign-out'));
    await leaveSession(() => navigate({ to: '/sign-in', search: {} }));
  };
  return (
    <Menu
      trigger={
        <Button look="quiet" small className="min-w-0">
          <UserRound aria-hidden className="size-4 shrink-0" />
          <span className="max-w-24 truncate sm:max-w-40">{user.fullName || user.email}</span>
          <ChevronDown aria-hidden className="size-4 shrink-0" />
        </Button>
      }
    >
      <MenuLabel>
        <span className="block max-w-64 truncate">{user.email}</span>
      </MenuLabel>
      <MenuItem asChild>
        <Link to="/account">Your account</Link>
      </MenuItem>
      <MenuItem asChild>
        <Link to="/account/invites">Invitations</Link>
      </MenuItem>
      {user.role === 'admin' && (
        <MenuItem asChild>
          <Link to="/admin">Administration</Link>
        </MenuItem>
      )}
      <MenuItem asChild>
        <a href="/guide">Guide</a>
      </MenuItem>
      <MenuItem asChild>
        <a href="/docs">API reference</a>
      </MenuItem>
      <MenuLine />
      <MenuChoice
        label="Theme"
        options={themes}
        value={theme}
        onChoose={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
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
