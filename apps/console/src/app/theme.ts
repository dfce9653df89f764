export type Theme = 'system' | 'light' | 'dark';

const key = 'latchkey-theme';

/** What the reader chose in this browser; without a choice, or where the browser keeps none, what their system says. */
export function chosenTheme(): Theme {
  try {
    const chosen = localStorage.getItem(key);
    return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  } catch {
    return 'system';
  }
}

export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing: the choice is good for this page.
  }
}

/** Shows the chosen theme, and follows when another tab chooses. */
export function applyTheme(): void {
  show(chosenTheme());
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) show(chosenTheme());
  });
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
