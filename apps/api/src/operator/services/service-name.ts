import { isStorable, normaliseText } from '@latchkey/common';
import { StartRefused } from '../../runtime/refusal.js';

const longest = 100;

/** A name as the API would take it. @throws StartRefused for one that it would refuse */
export function serviceNameOf(text: string): string {
  const name = isStorable(text) ? normaliseText(text) : '';
  if (name === '' || name.length > longest) throw new StartRefused(`A name has from 1 to ${longest} characters.`);
  return name;
}
