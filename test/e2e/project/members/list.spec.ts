import {
  addMember,
  addProjectMember,
  column,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  projectUserId,
  rowId,
  signUp,
  type TestAnswer,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/members';

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app, { name: 'Ada Lovelace' });
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const join = async (role: 'owner' | 'admin' | 'member'): Promise<Person> => {
  const person = await signUp(app);
  await addProjectMember(app, ada.organizationId, project, person, role);
  return person;
};
const setRole = (person: Person, role: string) =>
  app.tamper('UPDATE project_members SET role = $2 WHERE user_id = $1', [rowId(person.id), role]);
const invite = async (email: string): Promise<string> =>
  (await key.client.post(`${path}/invite`, { email })).body.data.inviteId;
const next = ({ body }: TestAnswer) => encodeURIComponent(body.nextCursor as string);
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('GET /api/v1/project/members', () => {
  it('shows owners, then admins, then members, then pending invites', async () => {
    const member = await join('member');
    const [admin, owner] = [await join('admin'), await join('owner')];
    const second = await join('member');
    const inviteId = await invite('guest@example.com');
    const answer = await key.client.get(path);
    expect([answer.status, answer.body.hasMore, answer.body.nextCursor]).toEqual([200, false, null]);
    expect(column(answer, 'userId')).toEqual([...[ada, owner, admin, member, second].map(projectUserId), null]);
    expect(column(answer, 'role')).toEqual(['owner', 'owner', 'admin', 'member', 'member', 'member']);
    expect(answer.body.data[0]).toEqual({
      userId: projectUserId(ada),
      email: ada.email,
      name: 'Ada Lovelace',
      role: 'owner',
      status: 'accepted',
      joinedAt: expect.stringMatching(/Z$/),
      inviteId: null,
    });
    expect(answer.body.data[5]).toEqual({
      userId: null,
      email: 'guest@example.com',
      name: null,
      role: 'member',
      status: 'pending',
      joinedAt: null,
      inviteId,
    });
    expect(inviteId).toMatch(/^inv_[0-9a-z]{26}$/);
  });

  it('shows the owners and admins of the organization, each once, with the higher of their roles', async () => {
    const [owner, admin, promoted] = [await signUp(app), await signUp(app), await join('member')];
    await addMember(app, ada.organizationId, owner, 'owner');
    await addMember(app, ada.organizationId, admin, 'admin');
    await addMember(app, ada.organizationId, await signUp(app), 'member');
    await app.dataSource.query(`UPDATE memberships SET role = 'admin' WHERE user_id = $1 AND organization_id = $2`, [
      rowId(promoted.id),
      rowId(ada.organizationId),
    ]);
    const answer = await key.client.get(path);
    const seen = answer.body.data as { userId: string; role: string; joinedAt: string }[];
    expect(Object.fromEntries(seen.map(({ userId, role }) => [userId, role]))).toEqual({
      [projectUserId(ada)]: 'owner',
      [projectUserId(owner)]: 'owner',
      [projectUserId(admin)]: 'admin',
      [projectUserId(promoted)]: 'admin',
    });
    expect(seen).toHaveLength(4);
    for (const { joinedAt } of seen) expect(joinedAt).toMatch(/Z$/);
  });

  it('passes over invites that are over: accepted, declined, taken back or too old', async () => {
    const guest = await signUp(app);
    await invite(guest.email);
    await guest.client.post(`/api/user/invites/${await app.mails.token(guest.email, 'invite')}/accept`);
    const [first, second] = [await signUp(app), await invite('second@example.com')];
    await invite(first.email);
    await first.client.post(`/api/user/invites/${await app.mails.token(first.email, 'invite')}/decline`);
    await key.client.post(`${path}/remove`, { inviteId: second });
    await invite('third@example.com');
    expect(column(await key.client.get(path), 'email')).toEqual([ada.email, guest.email, 'third@example.com']);
    app.clock.advance(7 * 86_400 + 1);
    expect(column(await key.client.get(path), 'email')).toEqual([ada.email, guest.email]);
  });

  it.each([1, 2, 3, 8])('shows everybody once, in pages of %i', async (limit) => {
    for (const role of ['member', 'owner', 'admin', 'member', 'admin'] as const) await join(role);
    for (const name of ['a', 'b']) await invite(`${name}-${limit}@example.com`);
    const all = column(await key.client.get(path), 'email');
    expect(all).toHaveLength(8);
    const seen: unknown[] = [];
    let query = `?limit=${limit}`;
    for (let pages = 0; query && pages < 9; pages++) {
      const answer = await key.client.get(path + query);
      seen.push(...column(answer, 'email'));
      query = answer.body.hasMore ? `?limit=${limit}&cursor=${next(answer)}` : '';
    }
    expect(seen).toEqual(all);
  });

  it('shows everybody who stays as they are once, whoever comes, goes or changes meanwhile', async () => {
    const people = [];
    for (const role of ['owner', 'admin', 'member', 'member', 'member'] as const) people.push(await join(role));
    const [riser, faller] = [people[4], people[0]];
    const seen: unknown[] = [];
    let query = '?limit=2';
    for (let pages = 0; query && pages < 20; pages++) {
      const answer = await key.client.get(path + query);
      expect(answer.status).toBe(200);
      seen.push(...column(answer, 'email'));
      if (pages === 0) {
        await setRole(riser, 'owner');
        await setRole(faller, 'member');
        await join('admin');
        await invite('late@example.com');
      }
      query = answer.body.hasMore ? `?limit=2&cursor=${next(answer)}` : '';
    }
    for (const { email } of [ada, people[1], people[2], people[3]]) {
      expect(seen.filter((one) => one === email)).toEqual([email]);
    }
    expect(seen.at(-1)).toBe('late@example.com');
  });

  it('goes on where somebody was who has gone meanwhile', async () => {
    const [first, second, third] = [await join('member'), await join('member'), await join('member')];
    const cursor = next(await key.client.get(`${path}?limit=2`));
    await key.client.post(`${path}/remove`, { targetUserId: projectUserId(first) });
    const rest = column(await key.client.get(`${path}?cursor=${cursor}`), 'email');
    expect(rest).toEqual([second.email, third.email]);
  });

  it('check 44: takes no cursor of another project or list, changed or made up', async () => {
    await join('member');
    const cursor = next(await key.client.get(`${path}?limit=1`));
    const other = await createProjectKey(ada.client, await createProject(ada));
    expect(wrong(await other.client.get(`${path}?cursor=${cursor}`))).toEqual([400, 'VALIDATION', 'cursor']);
    const elsewhere = await key.client.get(`/api/v1/project/api-keys?cursor=${cursor}`);
    expect(wrong(elsewhere)).toEqual([400, 'VALIDATION', 'cursor']);
    const flipped = Array.from({ length: 13 }, (_, index) => {
      const at = index * 5;
      return cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
    });
    for (const text of [...flipped, '', 'x', cursor.slice(0, -1), `${cursor}A`, 'x'.repeat(1025)]) {
      expect(wrong(await key.client.get(`${path}?cursor=${text}`))).toEqual([400, 'VALIDATION', 'cursor']);
    }
  });

  it.each(['0', '101', 'x'])('400: refuses a limit of "%s"', async (limit) => {
    expect(wrong(await key.client.get(`${path}?limit=${limit}`))).toEqual([400, 'VALIDATION', 'limit']);
  });

  it('check 43: shows nobody of another project or organization', async () => {
    await join('member');
    const stranger = await signUp(app);
    const theirs = await createProjectKey(stranger.client, await createProject(stranger));
    expect(column(await theirs.client.get(path), 'email')).toEqual([stranger.email]);
    const other = await createProjectKey(ada.client, await createProject(ada));
    expect(column(await other.client.get(path), 'email')).toEqual([ada.email]);
  });

  it('401 and 403: asks for a key with the scope members:read', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    const without = await createProjectKey(ada.client, project, { scopes: ['members:write', 'projects:read'] });
    expect(projectOutcome(await without.client.get(path))).toBe('403 SCOPE_DENIED');
  });
});
