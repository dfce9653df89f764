import { Injectable } from '@nestjs/common';
import { type Surface } from '../surface.js';
import { SURFACE } from '../surface.decorator.js';

/** All surfaces of the server: found by a controller's declaration, or by path where there is no handler. */
@Injectable()
export class SurfaceRegistry {
  constructor(
    readonly all: readonly Surface[],
    private readonly standard: Surface,
  ) {}

  ofController(controller: object): Surface {
    const surface = Reflect.getMetadata(SURFACE, controller) as Surface | undefined;
    if (!surface) throw new Error(`${(controller as { name?: string }).name} declares no surface.`);
    return surface;
  }

  /** The surface whose prefix matches most of the path; the standard one where none does. */
  ofPath(asSent: string): Surface {
    const path = spelledOut(asSent);
    const depth = (surface: Surface) =>
      Math.max(-1, ...surface.prefixes.filter((prefix) => isUnder(path, prefix)).map((prefix) => prefix.length));
    const best = this.all.reduce((one, other) => (depth(other) > depth(one) ? other : one));
    return depth(best) >= 0 ? best : this.standard;
  }
}

const unreserved = /^[\w.~-]$/;

/** An escape of what needs none stands for itself, as where routes are looked up (RFC 3986 §6.2.2.2). */
const spelledOut = (path: string): string =>
  path.replace(/%[2-7][\da-f]/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return unreserved.test(character) ? character : escape;
  });

const isUnder = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(prefix + '/') || path.startsWith(prefix + '?');
