// Calls the TypeScript client as it is told: a JSON line for each call on standard input, one for each answer on standard output.
//   node driver.mjs <where the client was compiled to>
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const sdk = await import(pathToFileURL(join(process.argv[2], 'index.js')).href);
const classes = {
  account: sdk.AccountClient,
  project: sdk.ProjectClient,
  workspace: sdk.WorkspaceClient,
  'secret-key': sdk.SecretKeyClient,
  internal: sdk.InternalClient,
};
const clients = new Map();
let responses = [];

function clientOf(surface, options) {
  const key = JSON.stringify([surface, options]);
  const onResponse = ({ status, attempt, requestId }) => responses.push({ status, attempt, requestId });
  if (!clients.has(key)) clients.set(key, new classes[surface]({ ...options, onResponse }));
  return clients.get(key);
}

/** `takes`: which of body and query the method has, each of which may be left out of a request. */
async function answer({ surface, client, call, path = [], takes, body, query, options, walk }) {
  const given = { body, query };
  const result = clientOf(surface, client)[call](...path, ...takes.map((name) => given[name]), options);
  if (walk) return gather(result.iterate());
  const value = await result;
  return value instanceof sdk.Page ? { items: value.items, total: value.total ?? null, hasMore: value.hasMore } : value;
}

async function gather(rows) {
  const all = [];
  for await (const row of rows) all.push(row);
  return all;
}

function inWords(error) {
  if (error instanceof TypeError) return { kind: 'Other', message: error.message };
  if (!(error instanceof sdk.LatchkeyError)) throw error;
  const { name, message, status, code, requestId, retryAfter } = error;
  return { kind: name.replace(/Error$/, ''), message, status, code, requestId, retryAfter };
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  responses = [];
  const outcome = await answer(request).then(
    (value) => ({ value: value ?? null }),
    (error) => ({ error: inWords(error) }),
  );
  process.stdout.write(`${JSON.stringify({ id: request.id, ...outcome, responses })}\n`);
}
