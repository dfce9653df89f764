// What the page says about how it came about.

/** The beginning of the page. */
export const introduction = `# Benchmarks

Written by the benchmarks themselves: \`npm run bench\` writes the table, \`npm run bench -- keys\` and
\`npm run bench -- revocation\` write the sections after it. Numbers of one machine say nothing about another, and times of
one hour little about the next. What is compared here was measured side by side in one run, and what counts is its ratio.

## How it is measured

- **Apart.** Servers run on one core, those who ask on another (\`taskset\`). PostgreSQL is bound to neither: on a machine
  of two cores it takes from both. Without \`taskset\` or a second core everything runs everywhere, and the record says so.
- **In turn.** In each round everything is measured once for some seconds, and whoever comes first in one round comes last
  in the next. A ratio is taken within a round; the table has the median of those, with the least and the greatest.
  Before each measurement all servers have come to rest.
- **Right answers only.** What everything answers is looked at before; during a run each answer has to have a status of 2xx
  and a piece of what is expected in it (\`authorize\` answers in headers: there the status alone). One that has not makes
  the run void.
- **Throughput** is what 32 connections can have answered (sign-in: 4), by [autocannon](https://github.com/mcollina/autocannon).
  *Processor* is how much of its core the server had meanwhile, and the *ratio by processor time* compares requests per
  second of that. Who asks servers that need no database does not sleep meanwhile: waking a core up is left to who sends it
  something, and on a virtual machine it costs as much as answering does. A request about 100 credentials counts for 100.
- **Latency** is measured at a fixed rate, 80 % of what the same server was able to answer in the rounds before, at even
  distances, on up to 64 connections. It begins when a request was due, so that waiting for a server that is late counts.
  autocannon would send the requests of a second all at once, so these are sent by a few lines of our own, which also tell by how much they were late themselves.
- **As in production.** Latchkey runs the build as \`npm start\` does, with \`NODE_ENV=production\` and \`LOG_LEVEL=info\`, at
  which it logs a line for each request; what any server writes to standard output goes to \`/dev/null\`. Its limits are decided
  for every request and too high to be reached, except that those of sign-in are off. Usage is counted. Passwords are hashed
  at the cost that is the default. One process answers.
- **One PostgreSQL** for all: the one at \`BENCH_DATABASE_URL\` (or \`DATABASE_URL\`, \`TEST_DATABASE_URL\`), in databases of
  their own, or else the embedded one, as durable as that of \`npm start\`.

| what                 | is asked                                                                                          |
| -------------------- | ------------------------------------------------------------------------------------------------- |
| bare Fastify         | one route that answers the JSON that whoami answers; it logs nothing                              |
| Nest hello           | the same by one controller of Nest on Fastify; it logs nothing                                    |
| whoami warm          | \`GET /api/v1/whoami\` with 32 project keys in turn                                                 |
| whoami cold          | the same, each request with a key that the server has never seen                                  |
| verify               | \`POST /internal/verify\` about those 32 keys, with a service credential                            |
| verify, 100 at a time | \`POST /internal/verify/batch\` about 100 of them at once                                             |
| authorize            | \`GET /internal/authorize\` about those 32 keys, with a service credential                          |
| project list         | \`GET /v1/projects\` with a workspace key: 20 projects                                              |
| sign-in              | \`POST /api/auth/sign-in/email\` with the right password                                            |
| better-auth          | \`auth.api.verifyApiKey\` of better-auth 1.6.0 behind one route of Fastify, about 32 keys in turn   |
| better-auth, one key | the same about a single key, whose row all requests change                                        |

better-auth keeps its keys in a database of its own on the same PostgreSQL, hashed as is its default, with as many
connections as Latchkey, and with its limits and its log off. It is installed by the first run, into
\`bench/better-auth\` alone.

There are more benchmarks, which print what they find: \`npm run bench -- <name>\` with \`start\`, \`lists\`, \`limits\`, \`usage\`,
\`counts\` and \`timing\`; each file says in its first lines what it is about.`;
