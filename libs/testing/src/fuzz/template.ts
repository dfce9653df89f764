import { gzipSync } from 'node:zlib';

/**
 * A request is written with marks for what differs from run to run (`⟦run⟧`, `⟦jwt⟧`) or would be too long to be shown:
 * `⟦x*70000⟧` repeats a text, `⟦hex ff fe⟧` stands for bytes, `⟦gzip 100⟧` for so many MiB of nothing, compressed, and
 * `⟦names 9⟧` for so many fields of an object, each of a name of its own.
 */
const marks = /⟦([^⟧]*)⟧/g;
const mebibyte = 1_048_576;

/** What stands behind the names of marks: ids and credentials. */
export type Known = Readonly<Record<string, string>>;

/** The mark of something known by its name. */
export const mark = (name: string): string => `⟦${name}⟧`;

/** The mark of a text that is repeated. */
export const repeated = (text: string, times: number): string => `⟦${text}*${times}⟧`;

/** The bytes of a text with marks. A name that is not known stands for itself. */
export function render(template: string, known: Known): Buffer {
  const parts: Buffer[] = [];
  let end = 0;
  for (const match of template.matchAll(marks)) {
    parts.push(Buffer.from(template.slice(end, match.index)), meaning(match[1], known));
    end = match.index + match[0].length;
  }
  parts.push(Buffer.from(template.slice(end)));
  return Buffer.concat(parts);
}

function meaning(name: string, known: Known): Buffer {
  const [, text, times] = /^(.*)\*(\d+)$/s.exec(name) ?? [];
  if (text !== undefined) return Buffer.from(text.repeat(Number(times)));
  if (name.startsWith('hex ')) return Buffer.from(name.slice(4).replaceAll(' ', ''), 'hex');
  if (name.startsWith('gzip ')) return kept(name, () => gzipSync(Buffer.alloc(Number(name.slice(5)) * mebibyte)));
  if (name.startsWith('names ')) return kept(name, () => Buffer.from(fields(Number(name.slice(6)))));
  return Buffer.from(known[name] ?? name);
}

const large = new Map<string, Buffer>();

/** What takes long to make is made once. */
function kept(name: string, make: () => Buffer): Buffer {
  const made = large.get(name) ?? make();
  large.set(name, made);
  return made;
}

const fields = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"k${index.toString(36)}":1`).join();
