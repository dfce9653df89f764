import { addMember, outcome, type Person, race, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

const path = (organizationId: string) => `/api/user/organizations/${organizationId}`;
const demote = (caller: Person, target: Person, organizationId: string) =>
  caller.client.put(`${path(organizationId)}/members/${target.id}/role`, { role: 'member' });
const leave = (caller: Person, organizationId: string) => caller.client.post(`${path(organizationId)}/leave`);
const remove = (caller: Person, target: Person, organizationId: string) =>
  caller.client.delete(`${path(organizationId)}/members/${target.id}`);

/** An organization with so many owners, and a member who watches. */
async function owners(
  count: number,
): Promise<{ people: Person[]; organizationId: string; owners: () => Promise<number> }> {
  const people = [];
  for (let index = 0; index < count; index++) people.push(await signUp(app));
  const [{ organizationId }, ...others] = people;
  for (const other of others) await addMember(app, organizationId, other, 'owner');
  const watcher = await signUp(app);
  await addMember(app, organizationId, watcher, 'member');
  const left = async () => {
    const { body } = await watcher.client.get(`${path(organizationId)}/members`);
    return (body.data as { role: string }[]).filter(({ role }) => role === 'owner').length;
  };
  return { people, organizationId, owners: left };
}

describe('check 47: an organization keeps an owner', () => {
  it('when its only one demotes themselves, is to be removed, or leaves', async () => {
    const { people, organizationId, owners: left } = await owners(1);
    expect(outcome(await demote(people[0], people[0], organizationId))).toBe('409 LAST_OWNER');
    expect(outcome(await remove(people[0], people[0], organizationId))).toBe('409 LAST_OWNER');
    expect(outcome(await leave(people[0], organizationId))).toBe('409 LAST_OWNER');
    expect(await left()).toBe(1);
  });

  it('when two demote each other at once: the second hears of the last owner', async () => {
    for (let round = 0; round < 5; round++) {
      const { people, organizationId, owners: left } = await owners(2);
      const [ada, bob] = people;
      const answers = await Promise.all([demote(ada, bob, organizationId), demote(bob, ada, organizationId)]);
      expect(answers.map(outcome).filter((one) => one === '200 OK')).toHaveLength(1);
      // A request that comes after the other is done is no owner's any more.
      const refused = answers.map(outcome).find((one) => one !== '200 OK');
      expect(['409 LAST_OWNER', '403 INSUFFICIENT_PERMISSIONS']).toContain(refused);
      expect(await left()).toBe(1);
    }
  });

  it('when two demote themselves at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { people, organizationId, owners: left } = await owners(2);
      const answers = await race(2, (index) => demote(people[index], people[index], organizationId));
      expect(answers).toEqual({ '200 OK': 1, '409 LAST_OWNER': 1 });
      expect(await left()).toBe(1);
    }
  });

  it('when 20 leave at once', async () => {
    const { people, organizationId, owners: left } = await owners(20);
    const answers = await race(20, (index) => leave(people[index], organizationId));
    expect(answers).toEqual({ '200 OK': 19, '409 LAST_OWNER': 1 });
    expect(await left()).toBe(1);
  }, 30_000);

  it('when each removes the next at once', async () => {
    const { people, organizationId, owners: left } = await owners(6);
    const answers = await race(6, (index) => remove(people[index], people[(index + 1) % 6], organizationId));
    expect(Object.keys(answers)).not.toContain('500 INTERNAL_ERROR');
    expect(answers['200 OK']).toBeGreaterThanOrEqual(1);
    expect(await left()).toBe(6 - answers['200 OK']);
    expect(await left()).toBeGreaterThanOrEqual(1);
  });

  it('when one leaves while the other demotes themselves', async () => {
    for (let round = 0; round < 5; round++) {
      const { people, organizationId, owners: left } = await owners(2);
      const [ada, bob] = people;
      const answers = await Promise.all([leave(ada, organizationId), demote(bob, bob, organizationId)]);
      expect(answers.map(outcome).sort()).toEqual(['200 OK', '409 LAST_OWNER']);
      expect(await left()).toBe(1);
    }
  });
});
