import { useSyncExternalStore } from 'react';

let current: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(text: string | undefined): void {
  current = text;
  for (const listener of listeners) listener();
}

/** Says in passing that something is done. What went wrong is said where it happened, and stays. */
export function toast(text: string): void {
  clearTimeout(timer);
  show(text);
  timer = setTimeout(() => show(undefined), 5000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toaster() {
  const text = useSyncExternalStore(subscribe, () => current);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-6 z-50 flex justify-center px-4">
      {text && <p className="bg-ink text-page rounded-md px-4 py-2 shadow-lg">{text}</p>}
    </div>
  );
}
