/** What browsers say when a part of the console is not there: Chromium, Firefox, Safari, and Vite of a style. */
const missing =
  /failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed|unable to preload/i;

/** Whether a part of the console could not be loaded, as after an upgrade of the server, which has parts with new names. */
export const isMissingPart = (error: unknown): error is Error => error instanceof Error && missing.test(error.message);

/**
 * Loads the page anew, which then names the parts that the server has now. Once for each part: where it is missing all the
 * same, loading again does not mend it. The router does so for the pages themselves, and notes it in the same place.
 * @returns whether it is under way
 */
export function reloadOnce({ message }: Error): boolean {
  const key = `tanstack_router_reload:${message}`;
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, '1');
  } catch {
    return false;
  }
  location.reload();
  return true;
}
