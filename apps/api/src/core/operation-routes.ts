import { type Answering, Operations } from '@latchkey/surface';
import { ModulesContainer } from '@nestjs/core';
import { type FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

const verbs = ['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'] as const;

/** What Nest makes of a handler of a controller, with the name of both, such as `TaskController.listTasks`. */
type NestHandler = (...request: unknown[]) => unknown;
type Register = (path: string, handler: NestHandler) => unknown;

/**
 * Has every route of a controller answered by {@link Operations}. Nest finds the routes and says which handler of which
 * controller each is for; its own way from a request to a handler is left aside.
 */
export function answerByOperations(app: NestFastifyApplication, adapter: FastifyAdapter): void {
  const operations = app.get(Operations);
  const controllers = controllersOf(app);
  const answering = (handler: NestHandler): NestHandler => {
    const [controller, name] = handler.name.split('.');
    const instance = controllers.get(controller);
    if (!instance) return handler;
    return withMetadataOf(handler, operations.answering(instance, name)) as NestHandler;
  };
  for (const verb of verbs) {
    const register = adapter[verb].bind(adapter) as Register;
    adapter[verb] = ((path: string, handler: NestHandler) => register(path, answering(handler))) as never;
  }
}

function controllersOf(app: NestFastifyApplication): Map<string, object> {
  const wrappers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const found = new Map<string, object>();
  for (const { name, instance } of wrappers) {
    if (found.has(name as string)) throw new Error(`There are two controllers with the name ${String(name)}.`);
    found.set(name as string, instance);
  }
  return found;
}

/** The adapter reads what a route declares for Fastify from its handler. */
function withMetadataOf(handler: object, answering: Answering): Answering {
  for (const key of Reflect.getMetadataKeys(handler)) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, handler), answering);
  }
  return answering;
}
