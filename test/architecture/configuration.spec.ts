import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { environmentSchema } from '../../libs/config/src/schema.js';

const root = `${__dirname}/../..`;

const schema = z.toJSONSchema(environmentSchema, { io: 'input', unrepresentable: 'any' });

/** Every variable with its default as it would be written, empty where there is none. */
const expected = Object.fromEntries(
  Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    (property as { default?: string }).default ?? '',
  ]),
);

describe('the description of the configuration', () => {
  it('names every variable with its default in README.md', () => {
    const rows = readFileSync(`${root}/README.md`, 'utf8').matchAll(/^\| `([A-Z_]+)` +\| (`[^`]+`|none) +\|/gm);
    const told = Object.fromEntries(
      [...rows].map(([, name, standard]) => [name, standard === 'none' ? '' : standard.replaceAll('`', '')]),
    );
    expect(told).toEqual({ ...expected, PUBLIC_URL: 'http://localhost:<PORT>' });
  });

  it('names every variable with its default in .env.example', () => {
    const lines = readFileSync(`${root}/.env.example`, 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm);
    expect(Object.fromEntries([...lines].map(([, name, standard]) => [name, standard]))).toEqual(expected);
  });
});
