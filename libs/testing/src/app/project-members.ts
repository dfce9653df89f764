import { type Person, rowId, type ServerUnderTest } from './people.js';
import { type TestProject } from './project-keys.js';

/** Puts a person into a project, and into its organization where they are not in it, without an invite. */
export async function addProjectMember(
  app: ServerUnderTest,
  organizationId: string,
  project: TestProject,
  person: Person,
  role: 'owner' | 'admin' | 'member' = 'member',
): Promise<void> {
  const place = [rowId(organizationId), rowId(person.id)];
  await app.dataSource.query(
    `INSERT INTO memberships (organization_id, user_id, role) VALUES ($1, $2, 'member') ON CONFLICT DO NOTHING`,
    place,
  );
  await app.dataSource.query(
    'INSERT INTO project_members (organization_id, user_id, project_id, role) VALUES ($1, $2, $3, $4)',
    [...place, rowId(project.id), role],
  );
}

/** A person's id as the project surface prints it. */
export const projectUserId = ({ id }: Pick<Person, 'id'>): string => `usr_${id.toLowerCase()}`;
