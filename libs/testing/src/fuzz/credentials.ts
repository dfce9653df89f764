import { type OperationShape } from '../contract/operation-shapes.js';
import { type Field } from './draft.js';
import { mark } from './template.js';

/** How each surface's credentials are sent, by the names that the documents give them. */
const sent: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  account: {
    session: ['cookie', mark('session')],
    apiKey: ['x-api-key', mark('personalToken')],
    bearer: ['authorization', `Bearer ${mark('jwt')}`],
  },
  project: { bearer: ['authorization', `Bearer ${mark('projectKey')}`] },
  workspace: { bearer: ['authorization', `Bearer ${mark('workspaceKey')}`] },
  'secret-key': {
    apiKey: ['x-api-key', mark('secretKey')],
    bearer: ['authorization', `Bearer ${mark('accessToken')}`],
  },
  internal: {
    bearer: ['authorization', `Bearer ${mark('serviceKey')}`],
    service: ['x-latchkey-service', mark('serviceKey')],
  },
};

/** Every kind of credential that there is. */
export const everyCredential: readonly Field[] = Object.values(sent).flatMap((kinds) => Object.values(kinds));

/** The headers by which an operation may be asked: one credential, or none where it is open to everybody. */
export const credentialsOf = ({ surface, credentials }: OperationShape): readonly Field[][] =>
  credentials.length === 0 ? [[]] : credentials.map((name) => [sent[surface][name]]);
