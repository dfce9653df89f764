import { readFileSync } from 'node:fs';
import { type OperatorCommand } from './command.js';
import { createProgram } from './program.js';
import { commands } from './registry.js';

const document = readFileSync(`${__dirname}/../../../../docs/operator.md`, 'utf8');
const sections = new Map(
  document
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`latchkey ([^`]+)`/.exec(section)?.[1], section]),
);
const optionsOf = ({ required = [], options = [] }: OperatorCommand) =>
  [...required, ...options].map(([flags]) => flags);

/** What the tool prints for arguments that end in --help. */
async function help(args: readonly string[]): Promise<string> {
  let printed = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  const program = createProgram(() => Promise.reject(new Error('Help carries nothing out.')));
  await program.parseAsync([...args, '--help'], { from: 'user' }).catch(() => undefined);
  write.mockRestore();
  return printed;
}

describe('docs/operator.md', () => {
  it('has a section for each command, and for nothing else', () => {
    expect([...sections.keys()].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(commands)('explains each option of $name', (command) => {
    const told = [...(sections.get(command.name) ?? '').matchAll(/^- `(--[^`]+)`/gm)].map(([, flags]) => flags);
    expect(told).toEqual(optionsOf(command));
  });
});

describe('latchkey --help', () => {
  it.each(commands)('has $name with all that it takes', async (command) => {
    const printed = await help(command.name.split(' '));
    expect(printed).toContain(`Usage: latchkey ${command.name}`);
    for (const flags of optionsOf(command)) expect(printed).toContain(flags);
    expect(printed.includes('--json')).toBe(command.json);
  });
});
