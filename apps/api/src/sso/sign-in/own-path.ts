/** Control characters, slashes and backslashes in disguise. */
const disguised = /%(?:[01][0-9a-f]|2f|5c|7f)/i;

/** Whether a text is an address within the console: nothing that a browser could take for one elsewhere. */
export function isOwnPath(text: string): boolean {
  if (!text.startsWith('/') || /[\u0000-\u0020\u007f\\]/.test(text)) return false;
  if (!URL.canParse(text, 'https://own.invalid')) return false;
  const { origin, pathname } = new URL(text, 'https://own.invalid');
  if (origin !== 'https://own.invalid' || disguised.test(pathname)) return false;
  return !text.startsWith('//') && !pathname.includes('//') && !/^\/api(\/|$)/i.test(pathname);
}
