import fastify from 'fastify';

/**
 * The script of Scalar's reference page, 4 MB. The package hands it out only through a Fastify plugin, whose page names
 * hosts of its own: so the plugin lives on a server that never listens, and is asked for the script alone.
 */
export async function scalarBundle(): Promise<string> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const server = fastify();
  await server.register(scalar, { routePrefix: '/reference', configuration: { url: '/unused' } });
  const { statusCode, body } = await server.inject('/reference/js/scalar.js');
  await server.close();
  if (statusCode !== 200) throw new Error(`Scalar's script is not where it was: ${statusCode}.`);
  return body;
}
