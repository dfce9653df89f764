import { AppError, type ErrorCode } from '@latchkey/common';

/** A refusal in the words of the standards, such as `invalid_grant`. */
export class OAuthRefusal extends AppError {
  /**
   * @param status what the library would answer
   * @param error the word of the standard
   * @param description what is wrong, for whoever writes the client
   */
  constructor(status: number, error: string, description?: string) {
    super(codeOf(status, error), { message: description && sentence(description), details: { error } });
  }
}

const codeOf = (status: number, error: string): ErrorCode => {
  if (status === 404) return 'NOT_FOUND';
  if (status === 403) return 'SCOPE_MISSING';
  if (error === 'invalid_token') return 'TOKEN_INVALID';
  return status === 401 ? 'OAUTH_CLIENT_REFUSED' : 'OAUTH_REFUSED';
};

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith('.') ? '' : '.');
