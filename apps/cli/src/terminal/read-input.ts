import { misused } from '../failures.js';

/** What comes on standard input, such as a token that is not to be seen among the arguments. */
export async function readInput(): Promise<string> {
  if (process.stdin.isTTY) throw misused('A token is expected on standard input: pipe it in.');
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text.trim();
}
