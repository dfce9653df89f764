import { type OperatorCommand } from '../command.js';

/** Runs the server, as the main program does. */
export const start: OperatorCommand = {
  name: 'start',
  summary: 'runs the server',
  json: false,
  serves: true,
  async run() {
    await import('../../main.js');
    return {};
  },
};
