// Jest loads this file as it is and maps no modules for it, hence the detour to the TypeScript sources.
import '../typescript/register.mjs';

export default async function globalSetup() {
  const { beginRun } = await import('./test-run.ts');
  await beginRun();
}
