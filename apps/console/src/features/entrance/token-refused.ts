import { ApiError } from '../../api/client.js';

/** Whether a refusal is about the token of a mail, and not about what was typed. */
export const isTokenRefused = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'LINK_INVALID' || error.fields.some(({ field }) => field === 'token'));
