// The least that a Fastify server can do: one route that answers JSON. It is what all others are held against.
import fastify from 'fastify';

const answer = JSON.parse(process.env.ANSWER);
const app = fastify();

app.get('/', async () => answer);
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.on('disconnect', () => process.exit());
process.send({});
