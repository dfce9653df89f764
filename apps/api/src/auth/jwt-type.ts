import { decodeProtectedHeader } from 'jose';

/**
 * Whether a text says of itself that it is a JWT of a type (RFC 8725 §3.11). Nothing is believed yet.
 * @param longest what is longer is none of ours, and not worth decoding
 */
export function isJwtOfType(text: string, type: string, longest: number): boolean {
  if (text.length > longest) return false;
  try {
    return decodeProtectedHeader(text).typ === type;
  } catch (error) {
    if (error instanceof TypeError) return false; // jose: no JWT at all
    throw error;
  }
}
