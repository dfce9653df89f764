import {
  addMember,
  addProjectMember,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  projectOutcome,
  projectUserId,
  race,
  rowId,
  signUp,
  type TestAnswer,
  TestApp,
  type TestProject,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let project: TestProject;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(ada);
  path = `${project.path}/members`;
});
afterAll(() => app.stop());

const join = async (role: 'owner' | 'admin' | 'member') => {
  const person = await signUp(app);
  await addProjectMember(app, ada.organizationId, project, person, role);
  return person;
};
const demote = (caller: Person, target: Person) => caller.client.put(`${path}/${target.id}/role`, { role: 'member' });
const remove = (caller: Person, target: Person) => caller.client.delete(`${path}/${target.id}`);
/** How many owners the project has of its own. */
const owners = async (): Promise<number> => {
  const [{ count }] = await app.dataSource.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM project_members WHERE project_id = $1 AND role = 'owner'`,
    [rowId(project.id)],
  );
  return count;
};
/** People who own the project and are no more than members of its organization; its founder is out. */
const ownersAlone = async (count: number): Promise<Person[]> => {
  const people = [];
  for (let index = 0; index < count; index++) people.push(await join('owner'));
  await remove(ada, ada);
  return people;
};

describe('check 46: nobody gives more in a project than they have there', () => {
  it('a member invites nobody and changes nobody', async () => {
    const [member, other] = [await join('member'), await join('member')];
    const answers: TestAnswer[] = [];
    for (const role of ['owner', 'admin', 'member']) {
      answers.push(await member.client.post(path, { email: 'friend@example.com', role }));
      answers.push(await member.client.put(`${path}/${member.id}/role`, { role }));
    }
    answers.push(await remove(member, other));
    expect(new Set(answers.map(outcome))).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
    expect(await app.mails.all('friend@example.com')).toEqual([]);
  });

  it('an admin makes no owner, and neither removes nor demotes one', async () => {
    const [admin, owner] = [await join('admin'), await join('owner')];
    const answers = [
      await admin.client.put(`${path}/${admin.id}/role`, { role: 'owner' }),
      await admin.client.post(path, { email: 'accomplice@example.com', role: 'owner' }),
      await demote(admin, owner),
      await remove(admin, owner),
    ];
    expect(new Set(answers.map(outcome))).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
    expect(await owners()).toBe(2);
  });

  it('an owner of the project is nothing more in the organization', async () => {
    const owner = await join('owner');
    const organization = `/api/user/organizations/${ada.organizationId}`;
    const invited = await owner.client.post(`${organization}/invites`, { email: 'x@example.com', role: 'member' });
    const raised = await owner.client.put(`${organization}/members/${owner.id}/role`, { role: 'owner' });
    expect([invited, raised].map(outcome)).toEqual(Array(2).fill('403 INSUFFICIENT_PERMISSIONS'));
  });

  it('check 34: a key acts no higher than who made it did, whatever became of them', async () => {
    const admin = await join('admin');
    const { client } = await createProjectKey(admin.client, project);
    await ada.client.put(`${path}/${admin.id}/role`, { role: 'owner' });
    const members = '/api/v1/project/members';
    const body = { targetUserId: projectUserId(admin), role: 'owner' };
    expect(projectOutcome(await client.post(`${members}/update-role`, body))).toBe('403 FORBIDDEN');
    expect(projectOutcome(await client.post(`${members}/invite`, { email: 'x@example.com', role: 'owner' }))).toBe(
      '403 FORBIDDEN',
    );
  });
});

describe('check 47: a project keeps an owner of its own', () => {
  it('when two demote each other at once: the second hears of the last owner', async () => {
    for (let round = 0; round < 5; round++) {
      project = await createProject(ada);
      path = `${project.path}/members`;
      const [one, other] = await ownersAlone(2);
      const answers = await Promise.all([demote(one, other), demote(other, one)]);
      expect(answers.map(outcome).filter((each) => each === '200 OK')).toHaveLength(1);
      // A request that comes after the other is done is no owner's any more.
      const refused = answers.map(outcome).find((each) => each !== '200 OK');
      expect(['409 LAST_OWNER', '403 INSUFFICIENT_PERMISSIONS']).toContain(refused);
      expect(await owners()).toBe(1);
    }
  }, 30_000);

  it('when 20 leave at once', async () => {
    const people = await ownersAlone(20);
    const answers = await race(20, (index) => remove(people[index], people[index]));
    expect(answers).toEqual({ '200 OK': 19, '409 LAST_OWNER': 1 });
    expect(await owners()).toBe(1);
  }, 60_000);

  it('when a key and an owner of the organization demote all of them at once', async () => {
    const people = await ownersAlone(8);
    const { client } = await createProjectKey(ada.client, project);
    const answers = await Promise.all(
      people.map((person, index) =>
        index % 2
          ? demote(ada, person)
          : client.post('/api/v1/project/members/update-role', {
              targetUserId: projectUserId(person),
              role: 'member',
            }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(7).fill(200), 409]);
    expect(await owners()).toBe(1);
  }, 30_000);

  it('until its last one leaves the organization, whose owners own it', async () => {
    const [last] = await ownersAlone(1);
    const left = await last.client.post(`/api/user/organizations/${ada.organizationId}/leave`);
    expect([left.status, await owners()]).toEqual([200, 0]);
    expect((await ada.client.put(`${path}/${ada.id}/role`, { role: 'owner' })).status).toBe(200);
    expect(await owners()).toBe(1);
  });

  it('whoever is removed from the organization while they are given a place in the project', async () => {
    for (let round = 0; round < 5; round++) {
      const admin = await signUp(app);
      await addMember(app, ada.organizationId, admin, 'admin');
      const [raised, gone] = await Promise.all([
        ada.client.put(`${path}/${admin.id}/role`, { role: 'owner' }),
        ada.client.delete(`/api/user/organizations/${ada.organizationId}/members/${admin.id}`),
      ]);
      expect(gone.status).toBe(200);
      expect([200, 404]).toContain(raised.status);
      expect(await owners()).toBe(1);
    }
  }, 30_000);
});

describe('check 49: somebody who was removed from a project', () => {
  it('is out of it at once, with every credential; keys that they made work on', async () => {
    const admin = await join('admin');
    const scopes = ['projects:read', 'projects:write', 'members:read', 'members:write', 'api-keys:read'];
    const token = await createToken(admin.client, scopes);
    const jwt = (await admin.client.post('/api/auth/token')).body.data.token as string;
    const key = await createProjectKey(admin.client, project);
    const clients = [admin.client, token.client, app.client().with({ authorization: `Bearer ${jwt}` })];
    for (const client of clients) expect((await client.get(path)).status).toBe(200);
    expect((await remove(ada, admin)).status).toBe(200);
    for (const client of clients) {
      expect(outcome(await client.get(path))).toBe('404 NOT_FOUND');
      expect(outcome(await client.get(project.path))).toBe('404 NOT_FOUND');
      expect(outcome(await client.get(project.keysPath))).toBe('404 NOT_FOUND');
      expect(outcome(await client.post(path, { email: 'x@example.com' }))).toBe('404 NOT_FOUND');
    }
    expect((await key.client.get('/api/v1/project/members')).status).toBe(200);
  });

  it('is a member at once when they were an admin', async () => {
    const admin = await join('admin');
    const { client } = await createToken(admin.client, ['members:read', 'members:write']);
    await demote(ada, admin);
    expect(outcome(await client.post(path, { email: 'x@example.com' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect((await client.get(path)).status).toBe(200);
  });
});
