import '../typescript/register.mjs';

export default async function globalTeardown() {
  const { endRun } = await import('./test-run.ts');
  await endRun();
}
