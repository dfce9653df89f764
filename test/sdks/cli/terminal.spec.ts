import { createProject, type Person, signUp, TestApp, type TestProject } from '@latchkey/testing';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { program, Terminal } from './cli.js';

let app: TestApp;
let ada: Person;
let project: TestProject;
let terminal: Terminal;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  terminal = await Terminal.of(ada, app.url);
  project = await createProject(ada, { name: 'Tide tables' });
});
afterAll(async () => {
  terminal.remove();
  await app.stop();
});

const hasTerminal = spawnSync('script', ['--version']).error === undefined;

/** Runs a command in a real terminal of so many columns, where somebody types something; answers code and screen. */
async function inTerminal(columns: number, typed: string, ...args: string[]): Promise<[number, string]> {
  const command = [...program, ...args].map((word) => `'${word}'`).join(' ');
  const line = `stty cols ${columns}; exec ${command}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: terminal.env, stdio: ['pipe', 'pipe', 'ignore'] });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    if (text.includes('[y/N]')) child.stdin.write(typed);
  });
  const [code] = (await once(child, 'close')) as [number];
  return [code, screen];
}

describe('in a terminal', () => {
  if (!hasTerminal) {
    process.stdout.write('Skipped: the command line in a terminal, because script is not installed.\n');
    it.skip('asks before it deletes', () => undefined);
    return;
  }

  it('asks before it deletes, and does nothing where the answer is no', async () => {
    const [code, screen] = await inTerminal(80, 'n\n', 'projects', 'delete', project.id);
    expect([code, screen]).toEqual([1, expect.stringContaining('Delete the project Tide tables? [y/N]')]);
    expect((await ada.client.get(project.path)).status).toBe(200);
  });

  it('shows a table where there is room, and records where there is none; nothing of it in colour', async () => {
    const [, wide] = await inTerminal(200, '', 'projects', 'list');
    expect(wide).toMatch(/ID +SLUG +NAME +ROLE +CREATED\r?\n/);
    const [, narrow] = await inTerminal(40, '', 'projects', 'list');
    expect(narrow).toMatch(/^NAME +Tide tables\r?$/m);
    expect(wide + narrow).not.toContain('\u001b');
  });

  it('deletes where the answer is yes', async () => {
    const [code] = await inTerminal(80, 'y\n', 'projects', 'delete', project.id);
    expect([code, (await ada.client.get(project.path)).status]).toEqual([0, 404]);
  });
});
