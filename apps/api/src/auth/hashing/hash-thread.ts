import bcrypt from 'bcrypt';
import { setPriority } from 'node:os';
import { type HashTask } from './hash-task.js';

/** How much less than others this thread is to be served where there is too little for all. */
const STEPS_BACK = 10;

// A quarter of a second of hashing must not keep requests waiting that take some microseconds. On Linux a priority is a
// thread's own; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(STEPS_BACK);

/** What a thread does all day. */
export default function hash(task: HashTask): string | boolean {
  return 'cost' in task ? bcrypt.hashSync(task.text, task.cost) : bcrypt.compareSync(task.text, task.against);
}
