// Everybody who plays in a world, each with one thing to do after the other until the signal ends it.
import { setTimeout as delay } from 'node:timers/promises';
import { KeyActor, keyKinds } from './actors/keys.mjs';
import { MemberActor, RivalActor } from './actors/members.mjs';
import { ReaderActor } from './actors/readers.mjs';
import { Runner, RunStarter } from './actors/runs.mjs';
import { FounderActor, RefreshActor, SessionActor } from './actors/sessions.mjs';
import { ThingActor } from './actors/things.mjs';
import { post } from './world.mjs';

/** @returns {Promise<{ step(): Promise<unknown> }[]>} the actors of a world, ready to begin */
export async function castOf(stage) {
  const { client, world } = stage;
  const [ada, bob, cy, dan] = world.people;
  const places = await makePlaces(client, world);
  await makeRivals(client, ada, dan);
  const own = () => ({ ...stage, dice: stage.dice.fork(), places, workflowId: places.workflowId });
  return [
    ...Object.keys(keyKinds).map((kind) => new KeyActor(kind, own())),
    ...['project', 'task', 'workflow'].map((kind) => new ThingActor(kind, own())),
    ...[bob, cy].map((person) => new MemberActor(own(), person)),
    new RivalActor(own(), [ada, dan], ada),
    new SessionActor(own(), bob),
    new RefreshActor(own(), cy),
    new FounderActor(own()),
    ...[1, 2].map(() => new RunStarter(own())),
    ...[1, 2, 3].map(() => new Runner(own())),
    ...[1, 2, 3].map(() => new ReaderActor(own())),
  ];
}

async function makePlaces(client, { byProject, byWorkspace }) {
  const ask = (request) => client.ask({ kind: 'set up', retry: true, ...request });
  const workflow = await ask(post('/api/v1/workflows/create', { name: 'runs' }, byProject));
  const project = await ask(post('/v1/projects', { name: 'tasks' }, byWorkspace));
  return { workflowId: workflow.data.id, projectId: project.data.id };
}

/** Two owners of one organization. */
async function makeRivals(client, founder, guest) {
  const ask = (request) => client.ask({ kind: 'set up', retry: true, ...request });
  const invites = `/api/user/organizations/${founder.organizationId}/invites`;
  const { data } = await ask(post(invites, { email: guest.email, role: 'owner' }, founder.headers));
  await ask(post(`/api/user/invites/${data.id}/accept`, undefined, guest.headers));
}

/** Lets an actor act until the signal ends it. */
export async function play(actor, dice, signal) {
  while (!signal.aborted) {
    await actor.step();
    await delay(dice.between(10, 80));
  }
}
