import { notice, type GeneratedFile } from '../generated-file.js';
import { pascalCase, snakeCase, type SurfaceModel } from '../model/index.js';
import { methodOf } from './methods.js';
import { aliasOf, modelOf } from './types.js';

/** One module for each surface: a client with a method for each operation, and its models. */
export const generatePython = (surfaces: readonly SurfaceModel[]): GeneratedFile[] =>
  surfaces.map((surface) => ({ path: `sdks/python/latchkey/${snakeCase(surface.name)}.py`, text: moduleOf(surface) }));

function moduleOf(surface: SurfaceModel): string {
  const client = clientOf(surface);
  const models = surface.types.map(modelOf).join('\n\n');
  const enums = surface.enums.map(aliasOf).join('\n');
  const text = [client, models, enums].filter(Boolean).join('\n\n');
  return `# ${notice(surface.name)}\n"""The ${surface.title}."""\n\n${importsOf(text)}\n\n\n${text}`;
}

/** Only what the module uses, in the order that formatters put it. */
function importsOf(text: string): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  const from = (module: string, names: readonly string[]) => {
    const used = names.filter(uses);
    return used.length > 0 ? [`from ${module} import ${used.join(', ')}`] : [];
  };
  return [
    'from __future__ import annotations\n',
    ...(uses('dataclasses') ? ['import dataclasses'] : []),
    'from collections.abc import Callable',
    'from dataclasses import dataclass',
    ...from('typing', ['Any', 'ClassVar', 'Literal']),
    '',
    ...from('._http', ['Call', 'HttpClient', 'segment']),
    ...from('._model', ['OMIT', 'Model', 'Omit']),
    ...from('._options', ['NO_OPTIONS', 'ClientOptions', 'RequestOptions', 'ResponseInfo']),
    ...from('._page', ['Page', 'PageShape']),
  ].join('\n');
}

function clientOf({ name, title, credentials, operations, types }: SurfaceModel): string {
  const token = credentials.token ? '\n        token: str | None = None,' : '';
  return `class ${pascalCase(name)}Client:
    """A client of the ${title}. Times are in seconds."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str | None = None,${token}
        timeout: float = 30,
        max_retries: int = 3,
        max_retry_delay: float = 60,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            api_key=api_key,
            token=${credentials.token ? 'token' : 'None'},
            timeout=timeout,
            max_retries=max_retries,
            max_retry_delay=max_retry_delay,
            on_response=on_response,
        )
        self._http = HttpClient(options, key_header="${credentials.apiKey}", session=${credentials.session ? 'True' : 'False'})

${operations.map((operation) => methodOf(operation, types)).join('\n\n')}
`;
}
