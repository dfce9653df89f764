import { keyPattern } from '@latchkey/common';

/** Fields of a request body whose value is a secret, and those in which everything is one. */
const secretField = /^(.*password|convexDeployKey|convexDevKey)$/i;
const secretParent = /^(envVars|deployEnvVars|testUserCredentials)$/;
/** Shorter ones, and bare words, may well be found by chance. */
const shortest = 8;
const bareWord = /^[A-Za-z]{0,19}$/;
/** Deeper than any body that has a meaning: what is nested thousands of times is sent to break the server. */
const deepest = 50;
/** The pattern of the server, but also right after a letter, as in a text with escapes. */
const keys = new RegExp(keyPattern.source.replaceAll('\\b', ''), 'g');

/** Every secret that went over the wire in a test file, on whichever server. Nothing that they leave behind may hold one. */
export class SeenSecrets {
  private readonly issued = new Set<string>();
  private readonly given = new Set<string>();

  /** Notes a secret that is made up by the test. One that is no more than a word is not looked for. */
  note(secret: unknown): void {
    if (typeof secret !== 'string' || secret.length < shortest || bareWord.test(secret)) return;
    this.given.add(secret);
    // As JSON has it, and as PostgreSQL does in an array or a document.
    this.given.add(JSON.stringify(secret).slice(1, -1));
    // As its bytes look when they are read one by one.
    this.given.add(Buffer.from(secret).toString('latin1'));
  }

  /** Notes the keys that an answer shows. */
  noteAnswer(text: string): void {
    for (const [key] of text.matchAll(keys)) this.issued.add(key);
  }

  /** Notes what a request gives the server to keep secret, be it refused or not. */
  noteRequest(body: unknown, depth = 0): void {
    if (depth > deepest) return;
    if (typeof body === 'string') this.noteRequest(parsed(body), depth);
    else if (Array.isArray(body)) for (const item of body) this.noteRequest(item, depth + 1);
    else if (isObject(body)) this.noteFields(body, depth);
  }

  /** Whether a text holds any of them. Costs one pass for all keys, and one for each other secret. */
  isIn(text: string): boolean {
    for (const [key] of text.matchAll(keys)) if (this.issued.has(key)) return true;
    for (const secret of this.given) if (text.includes(secret)) return true;
    return false;
  }

  private noteFields(body: Readonly<Record<string, unknown>>, depth: number): void {
    for (const [name, value] of Object.entries(body)) {
      if (secretField.test(name) || (name === 'key' && 'provider' in body)) this.note(value);
      else if (secretParent.test(name)) this.noteLeaves(value, depth);
      else if (typeof value !== 'string') this.noteRequest(value, depth + 1);
    }
  }

  private noteLeaves(value: unknown, depth: number): void {
    if (depth > deepest) return;
    if (isObject(value)) for (const part of Object.values(value)) this.noteLeaves(part, depth + 1);
    else this.note(value);
  }
}

/** Of this test file: each has its own modules. */
export const seenSecrets = new SeenSecrets();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? undefined : value;
  } catch {
    return undefined; // Broken on purpose: the server cannot read a secret out of it either.
  }
}
