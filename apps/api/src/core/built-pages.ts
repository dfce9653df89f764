import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the build leaves what browsers are served: beside the compiled server, or in dist/ when the server runs from its
 * sources. Undefined where nobody has built it.
 * @param name of the application, such as `console`
 */
export function builtPages(name: string): string | undefined {
  return (
    [`../../../${name}`, `../../../../dist/apps/${name}`]
      .map((path) => fileURLToPath(new URL(path, import.meta.url)))
      // Sources have a first page, too, but none of what a build makes for it.
      .find((path) => existsSync(join(path, 'index.html')) && existsSync(join(path, 'assets')))
  );
}

/** What a server says that runs from sources whose pages nobody has built. */
export const unbuiltPage = (sentences: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Latchkey</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <p>${sentences}</p>
  </body>
</html>
`;
