import { Link, Outlet } from '@tanstack/react-router';
import mark from '../../key.svg';

/** What is around the pages of whoever is not signed in. */
export function EntranceLayout() {
  return (
    <div className="flex min-h-dvh flex-col items-center justify-center gap-6 px-4 py-10">
      <header>
        <Link to="/" className="flex items-center gap-2.5 text-lg font-semibold no-underline">
          <img src={mark} alt="" width={32} height={32} /> Latchkey
        </Link>
      </header>
      <main className="bg-card border-line w-full max-w-sm rounded-xl border p-6 shadow-sm">
        <Outlet />
      </main>
      <footer className="text-soft flex gap-4 text-[13px]">
        <a href="/guide" className="underline">
          Guide
        </a>
        <a href="/docs" className="underline">
          API reference
        </a>
      </footer>
    </div>
  );
}
