import { type OperatorCommand } from '../command.js';

/** Looks whether all is well. */
export const doctor: OperatorCommand = {
  name: 'doctor',
  summary: 'looks whether all that the server needs is there and fits together',
  details:
    'Changes nothing, and may be run while servers run. Ends with code 1 when something keeps a server from working.',
  json: true,
  async run(call) {
    const { doctorCommand } = await import('../doctor/doctor-command.js');
    return doctorCommand(call);
  },
};
