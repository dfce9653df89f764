import { grounds } from '@latchkey/database';

/**
 * The same service, asked outside of any call and with the database's walls open: what it then keeps apart it keeps apart
 * by itself.
 */
export const withoutWalls = <T extends object>(service: T): T =>
  new Proxy(service, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]): unknown =>
        grounds.run('everybody', (): unknown => Reflect.apply(value, from, parameters));
    },
  });
