// better-auth's verification of API keys behind one route of a bare Fastify. Nothing of it counts or limits requests; keys
// are hashed, as they are by default. What is measured with it are keys of one user.
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import fastify from 'fastify';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const options = {
  // As many connections as a Latchkey server has.
  database: new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 }),
  secret: randomBytes(32).toString('base64'),
  baseURL: `http://127.0.0.1:${process.env.PORT}`,
  emailAndPassword: { enabled: true },
  logger: { disabled: true },
  telemetry: { enabled: false },
  plugins: [apiKey({ rateLimit: { enabled: false } })],
};
await (await getMigrations(options)).runMigrations();
const { api } = betterAuth(options);

const account = { email: 'bench@example.com', password: 'a-long-secure-passphrase', name: 'Bench' };
const { user } = await api.signUpEmail({ body: account });
const keys = [];
for (let number = 0; number < Number(process.env.KEYS); number++) {
  keys.push((await api.createApiKey({ body: { userId: user.id, name: `bench ${number}` } })).key);
}

const app = fastify();
app.post('/verify', ({ body }) => api.verifyApiKey({ body }));
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.on('disconnect', () => process.exit());
process.send({ keys });
