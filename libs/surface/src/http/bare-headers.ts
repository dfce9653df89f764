/** What an answer carries at the least when the failure came before the hooks that add all the rest. */
export const bareHeaders = (requestId: string): Record<string, string> => ({
  'X-Request-ID': requestId,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none';frame-ancestors 'none'",
  'Cache-Control': 'no-store',
});
