import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

/** What Node has from 22.8 on. */
const { enableCompileCache } = modules as { enableCompileCache?: (directory: string) => unknown };

/**
 * Lets Node keep what it compiles from here on, which makes the next start shorter. It lies beside what was built and
 * not in the temporary directory, where somebody else could put code in its place. Where it cannot be written, Node
 * goes on without.
 */
export function keepCompiledCode(): void {
  enableCompileCache?.(fileURLToPath(new URL('../../../../.compile-cache', import.meta.url)));
}
