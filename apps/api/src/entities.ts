import { LinkToken } from './auth/link-token.entity.js';
import { LoginEvent } from './auth/login-event.entity.js';
import { Session } from './auth/session.entity.js';
import { SigningKey } from './auth/signing-key.entity.js';
import { Invitation } from './invites/invitation.entity.js';
import { ApiKeySecret } from './keys/api-key-secret.entity.js';
import { ApiKey } from './keys/api-key.entity.js';
import { OutboxMail } from './mail/outbox-mail.entity.js';
import { Membership } from './members/membership.entity.js';
import { Organization } from './organizations/organization.entity.js';
import { ProjectMember } from './projects/project-member.entity.js';
import { Project } from './projects/project.entity.js';
import { Task } from './tasks/task.entity.js';
import { User } from './users/user.entity.js';

/** Every entity of the server. */
export const entities = [
  ApiKey,
  ApiKeySecret,
  Invitation,
  LinkToken,
  LoginEvent,
  Membership,
  Organization,
  OutboxMail,
  Project,
  ProjectMember,
  Session,
  SigningKey,
  Task,
  User,
];
