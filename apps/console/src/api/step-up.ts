import { useSyncExternalStore } from 'react';

/** What a question for the second factor ends with: whether it was shown. */
export type Answer = (shown: boolean) => void;

let asked: Answer | undefined;
let asking: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

function show(answer: Answer | undefined): void {
  asked = answer;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The question for the second factor that is open, if one is. */
export const useQuestion = (): Answer | undefined => useSyncExternalStore(subscribe, () => asked);

/** Asks the reader for their second factor; once, however much waits for it. Resolves to whether they have shown it. */
export function askForFactor(): Promise<boolean> {
  asking ??= new Promise<boolean>((resolve) => show(resolve)).finally(() => {
    asking = undefined;
    show(undefined);
  });
  return asking;
}

/** Sends a request and, where it is refused for want of a fresh second factor, asks for that and sends it once more. */
export async function fetchSteppingUp(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 403 || (await codeOf(response)) !== 'STEP_UP_REQUIRED') return response;
  return (await askForFactor()) ? fetch(again) : response;
}

async function codeOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  return ((await response.clone().json()) as { code?: string }).code;
}
