// Somebody who invites a person, who accepts (at several nodes at once), changes their role, removes them, and looks.
import { post } from '../world.mjs';

/** One person on their way into the organization and out of it. */
export class MemberActor {
  constructor({ client, world, dice, database }, person) {
    Object.assign(this, { client, world, dice, person, database });
    this.register = `role of ${person.id} in ${world.owner.organizationId}`;
    this.members = `${world.organization}/members/${person.id}`;
  }

  async step() {
    const role = await this.look();
    if (role === undefined) return;
    if (role === 'none') return this.join();
    if (this.dice.happens(0.5)) return this.changeRole(role === 'member' ? 'admin' : 'member');
    return this.remove();
  }

  /** What the person is, on any node; undefined where no answer says it. */
  async look(nodes = [undefined]) {
    const value = ({ outcome, status, data }) => (outcome === 'done' ? data.role : status === 403 ? 'none' : undefined);
    const path = `${this.world.organization}/my-membership`;
    const reads = (answer) => value(answer) && [{ register: this.register, value: value(answer) }];
    const ask = (node) =>
      this.client.ask({ kind: 'look at a membership', node, path, headers: this.person.headers, reads });
    return value((await Promise.all(nodes.map(ask)))[0]);
  }

  async join() {
    const { email, headers } = this.person;
    const body = { email, role: 'member' };
    const sent = post(`${this.world.organization}/invites`, body, this.world.owner.headers);
    await this.client.ask({ kind: 'invite', ...sent, retry: true });
    const { data } = await this.client.ask({
      kind: 'invites received',
      path: '/api/user/invites',
      headers,
      retry: true,
    });
    const invite = data?.find(({ organization }) => organization.id === this.world.owner.organizationId);
    if (!invite) return;
    if (this.dice.happens(0.2)) await this.withdraw(invite);
    await this.accept(invite);
  }

  withdraw({ id }) {
    const path = `${this.world.organization}/invites/${id}`;
    const request = { method: 'DELETE', path, headers: this.world.owner.headers };
    return this.client.ask({ kind: 'invite revoke', ...request, retry: true, kills: `invite ${id}` });
  }

  /** Without an Idempotency-Key: of those who come at once, one gets in. */
  async accept({ id, role }) {
    const request = post(`/api/user/invites/${id}/accept`, undefined, this.person.headers);
    const meaning = { consumes: `invite ${id}`, writes: [{ register: this.register, value: role }] };
    const times = this.dice.one([1, 1, 3]);
    await Promise.all(Array.from({ length: times }, () => this.client.ask({ kind: 'accept', ...request, ...meaning })));
  }

  async changeRole(role) {
    const request = { method: 'PUT', path: `${this.members}/role`, body: { role }, headers: this.world.owner.headers };
    const writes = [{ register: this.register, value: role }];
    const { outcome } = await this.client.ask({ kind: 'change of a role', ...request, writes, retry: true });
    if (outcome === 'done') await this.look(this.client.nodes);
  }

  async remove() {
    const request = { method: 'DELETE', path: this.members, headers: this.world.owner.headers };
    const writes = [{ register: this.register, value: 'none' }];
    const { outcome } = await this.client.ask({ kind: 'remove a member', ...request, writes, retry: true });
    if (outcome === 'done') await this.look(this.client.nodes);
  }
}

/** Two owners who demote each other at the same moment: one of them stays. That somebody does is looked for in the rows. */
export class RivalActor {
  constructor({ client, world }, rivals, founder) {
    Object.assign(this, { client, world, rivals, founder });
    this.members = `/api/user/organizations/${founder.organizationId}/members`;
  }

  async step() {
    const roles = await Promise.all(this.rivals.map((rival) => this.roleOf(rival)));
    const [one, other] = this.rivals;
    if (roles[0] === 'owner' && roles[1] === 'owner') {
      await Promise.all([this.put(one, other, 'admin'), this.put(other, one, 'admin')]);
    } else if (roles[0] === 'owner') await this.put(one, other, 'owner');
    else if (roles[1] === 'owner') await this.put(other, one, 'owner');
  }

  async roleOf({ headers }) {
    const path = `${this.members.replace(/members$/, 'my-membership')}`;
    return (await this.client.ask({ kind: 'look at a membership', path, headers })).data?.role;
  }

  put(by, whom, role) {
    const path = `${this.members}/${whom.id}/role`;
    return this.client.ask({ kind: 'change of an owner', method: 'PUT', path, body: { role }, headers: by.headers });
  }
}
