/** What an address says of a way in that led nowhere: why, and the request by which an operator finds it in the log. */
export const failureSearch = ({ reason, request }: Record<string, unknown>): { reason?: string; request?: string } => ({
  ...(typeof reason === 'string' && { reason }),
  ...(typeof request === 'string' && { request }),
});
