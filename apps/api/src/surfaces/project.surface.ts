import { prefixedSpelling } from '@latchkey/common';
import { codeTable, cursorPageOf, objectSchema, type Surface } from '@latchkey/surface';
import { errorObject, errorObjectSchema } from './error-object.js';

const codes = codeTable({
  kinds: { unauthenticated: 'AUTH_INVALID', forbidden: 'FORBIDDEN' },
  codes: { CREDENTIAL_MISSING: 'AUTH_MISSING', SCOPE_MISSING: 'SCOPE_DENIED', LINK_INVALID: 'VALIDATION' },
});

const retryable = new Set(['limited', 'fault', 'unavailable']);

/** What a project key does with its own project: settings, keys, workflows, runs. */
export const project: Surface = {
  name: 'project',
  title: 'Latchkey project API',
  description: 'Everything that a project key does with its own project; no project id is ever sent.',
  tags: {
    Key: 'The key that is calling.',
    Project: 'The project that the key belongs to.',
    Settings: 'How the runs of the project work: prompts, environment, credentials, git.',
    'Provider keys': 'Keys of outside services that runs work with. They are never shown again.',
    Secrets: 'Provider keys, environment and credentials in clear, for a runner.',
    Members: 'Who is in the project, as what, and who is invited.',
    'API keys': 'Keys of the project: made, rotated and revoked by one of them.',
    'Audit log': 'Who changed what in the project, and who was refused.',
    Usage: 'How the keys of the project were used: requests by day, by what became of them, and by key.',
    Workflows: 'What the project does again and again, step by step.',
    Runs: 'Workflows at work: started by programs, worked off by runners.',
    Sandboxes: 'Where runners work: one for each time that a run was claimed.',
  },
  prefixes: ['/api/v1'],
  credentials: [{ place: 'bearer', accepts: ['project'] }],
  ids: {
    organization: prefixedSpelling('org'),
    project: prefixedSpelling('prj'),
    key: prefixedSpelling('kak'),
    workflow: prefixedSpelling('wf'),
    run: prefixedSpelling('run'),
    sandbox: prefixedSpelling('sbx'),
    user: prefixedSpelling('usr'),
    invite: prefixedSpelling('inv'),
  },
  pages: 'cursor',
  limits: [{ limit: 'plan', by: 'organization' }],
  codes,
  invalidStatus: 400,
  answer: (data) => ({ data }),
  answerPage: (page) => {
    const { items, nextCursor } = cursorPageOf(page);
    return { data: items, nextCursor, hasMore: nextCursor !== null };
  },
  fail: (error, facts) =>
    errorObject(codes, error, facts, retryable.has(error.definition.kind) ? { retryable: true } : {}),
  schemas: {
    answer: (data) => objectSchema({ data }),
    answerPage: (item) =>
      objectSchema({
        data: { type: 'array', items: item },
        nextCursor: {
          type: ['string', 'null'],
          description: 'Send it as `cursor` for the next page; null at the end.',
        },
        hasMore: { type: 'boolean' },
      }),
    fail: (failures) =>
      errorObjectSchema(codes, failures, {
        retryable: { const: true, description: 'The same request may succeed later.' },
      }),
  },
};
