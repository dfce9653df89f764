import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import { idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { FactorsView, PasskeyView } from '../../auth/factors/dto/factor.dto.js';
import { ListedSessionView } from '../../auth/dto/session.dto.js';
import { CurrentUserView } from '../../users/dto/user.dto.js';
import { ConnectedAppView } from '../../oauth/dto/connected-app.dto.js';
import { type PersonalData } from '../personal-data.service.js';
import { type InviteToThem, type OpenLink, type Place } from '../personal-data.repository.js';
import { ExportedKeyView } from './exported-key.dto.js';
import { LoginEventView } from './login-event.dto.js';

const role = z.enum(roles).meta({ description: 'As what.' });
const place = {
  id: idOutput(ulidSpelling, 'Its id.'),
  name: z.string().meta({ description: 'Its name.', examples: ['Acme'] }),
  slug: z.string().meta({ description: 'Its slug.', examples: ['acme'] }),
  role,
  joinedAt: timeOutput('Since when.'),
};
const organization = z.strictObject(place);
const project = z.strictObject({ ...place, organizationId: idOutput(ulidSpelling, 'Its organization.') });
const invite = z.strictObject({
  id: idOutput(ulidSpelling, 'The invite.'),
  organizationName: place.name,
  projectName: place.name.nullable().meta({ description: 'The name of its project; null where it has none.' }),
  role,
  status: z.enum(['pending', 'accepted', 'declined', 'revoked']).meta({ description: 'What became of it.' }),
  expiresAt: timeOutput('Until when it may be accepted.'),
  createdAt: timeOutput('When it was sent first.'),
});
const identity = z.strictObject({
  organizationName: place.name.meta({ description: 'The organization whose provider it is.' }),
  connectionName: z.string().meta({ description: 'What the connection is called.', examples: ['Acme ID'] }),
  subject: z.string().meta({ description: 'Who you are there.', examples: ['248289761001'] }),
  createdAt: timeOutput('When you first came in by it.'),
});
const openLink = z.strictObject({
  purpose: z.string().meta({ description: 'What it is for.', examples: ['verify-email'] }),
  email: z.string().meta({ description: 'Where it was mailed.', examples: ['you@example.com'] }),
  expiresAt: timeOutput('Until when it works.'),
  createdAt: timeOutput('When it was mailed.'),
});

/** Everything that is kept about the caller. No secret is among it. */
export class PersonalDataView extends Wire('PersonalData', {
  exportedAt: timeOutput('When this was put together.'),
  profile: CurrentUserView.schema,
  organizations: z.array(organization).meta({ description: 'The organizations that you are a member of.' }),
  projects: z.array(project).meta({ description: 'The projects that you are a member of.' }),
  sessions: z.array(ListedSessionView.schema).meta({ description: 'Your sessions.' }),
  keys: z.array(ExportedKeyView.schema).meta({ description: 'Your personal tokens and secret keys, without secrets.' }),
  loginHistory: z.array(LoginEventView.schema).meta({ description: 'Attempts to sign in to your account.' }),
  identities: z.array(identity).meta({ description: 'Who you are at identity providers of organizations.' }),
  invites: z.array(invite).meta({ description: 'Invites to your address, once it is verified.' }),
  openLinks: z.array(openLink).meta({ description: 'Links that you were mailed and have not used.' }),
  secondFactors: FactorsView.schema.meta({ description: 'What you can show beside your password.' }),
  passkeys: z.array(PasskeyView.schema).meta({ description: 'Your passkeys.' }),
  connectedApps: z.array(ConnectedAppView.schema).meta({ description: 'Programs that you have let in.' }),
}) {
  static from(data: PersonalData, sessionId: string): PersonalDataView {
    return {
      exportedAt: printTime(data.exportedAt),
      profile: CurrentUserView.from(data.profile),
      organizations: data.organizations.map(printPlace),
      projects: data.projects.map((item) => ({
        ...printPlace(item),
        organizationId: ulidSpelling.print(item.organizationId),
      })),
      sessions: data.sessions.map((item) => ListedSessionView.from(item, sessionId)),
      keys: data.keys.map((item) => ExportedKeyView.from(item)),
      loginHistory: data.loginHistory.map((item) => LoginEventView.from(item)),
      identities: data.identities.map((item) => ({ ...item, createdAt: printTime(item.createdAt) })),
      invites: data.invites.map(printInvite),
      openLinks: data.openLinks.map(printLink),
      secondFactors: FactorsView.from(data.factors),
      passkeys: data.passkeys.map((item) => PasskeyView.from(item)),
      connectedApps: data.connectedApps.map((item) => ConnectedAppView.from(item)),
    };
  }
}

const printPlace = ({ id, name, slug, role, joinedAt }: Place): z.output<typeof organization> => ({
  id: ulidSpelling.print(id),
  name,
  slug,
  role,
  joinedAt: printTime(joinedAt),
});

const printInvite = (item: InviteToThem): z.output<typeof invite> => ({
  id: ulidSpelling.print(item.id),
  organizationName: item.organizationName,
  projectName: item.projectName,
  role: item.role,
  status: item.status,
  expiresAt: printTime(item.expiresAt),
  createdAt: printTime(item.createdAt),
});

const printLink = ({ purpose, email, expiresAt, createdAt }: OpenLink): z.output<typeof openLink> => ({
  purpose,
  email,
  expiresAt: printTime(expiresAt),
  createdAt: printTime(createdAt),
});
