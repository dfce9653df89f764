import fc from 'fast-check';
import { type Draft } from './draft.js';
import { type Mutation } from './mutation.js';
import { mark, repeated } from './template.js';

/** Another spelling of a path. */
const spellings: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => path.replaceAll('/', '//'),
  (path) => path.toUpperCase(),
  (path) => path.replace(/\/(\w+)$/, '%2f$1'),
  (path) => path.replace(/\/(\w+)$/, '%2F$1'),
  (path) => path.replace(/\/(\w+)$/, '\\$1'),
  (path) => path.replace(/(\w)$/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path};x`,
  (path) => `${path};x=1/y`,
  (path) => `${path}%00`,
  (path) => `${path}%20`,
  (path) => `${path}%0d%0aX-Y:%20z`,
  (path) => `${path}/..%2f`,
  (path) => `${path}/..`,
  (path) => `${path}/.`,
  (path) => `/x/..${path}`,
  (path) => `/x/%2e%2e${path}`,
  (path) => `${path}%`,
  (path) => `${path}%zz`,
  (path) => `${path}%c0%af`,
  (path) => `${path}%ff`,
  (path) => `${path}%f0%9f%99%82`,
  (path) => `${path}%3f`,
  (path) => `${path}%23x`,
  (path) => `${path}#x`,
  (path) => `${path}\t`,
  (path) => `${path}"<>`,
  (path) => `${path}⟦hex c3 a4⟧`,
  (path) => `${path}⟦hex ff⟧`,
  (path) => `${path}/${repeated('x', 600)}`,
  (path) => path + repeated('/x', 3_000),
  (path) => path + repeated('%41', 4_000),
  (path) => `http://127.0.0.1${path}`,
  (path) => `http://evil.example${path}`,
  (path) => `//evil.example${path}`,
  (path) => path.slice(1),
  () => '*',
  () => '/',
  () => '/__proto__',
  () => '/.git/config',
  () => '/metrics',
  () => `/${repeated('x', 17_000)}`,
];

const oddSegments: readonly string[] = [
  'x',
  '%00',
  '%20',
  '%2e%2e',
  '..%2f..%2f',
  '%ff%fe',
  '%ed%a0%80',
  'null',
  'undefined',
  '[object%20Object]',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '8ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '01hy73r5g4fae8pfty3mp4ptkg',
  'run_7zzzzzzzzzzzzzzzzzzzzzzzzz',
  'run_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  "'%20OR%201=1--",
  '%F0%9F%99%82',
  repeated('x', 512),
  repeated('x', 513),
  repeated('%C3%A4', 300),
  ...['organizationId', 'projectId', 'ak', 'kak', 'key', 'wf', 'run', 'proj', 'uuid'].map(mark),
];

const oddQueries: readonly string[] = [
  '?',
  '&',
  '&&&',
  '=',
  '=1',
  'x',
  'unheard=of',
  '__proto__=1',
  '__proto__[x]=1',
  'constructor.prototype.x=1',
  'limit=-1',
  'limit=0',
  'limit=1e9',
  'limit=abc',
  'limit=',
  'limit=1.5',
  'limit=0x10',
  'limit=%31',
  'limit=+1',
  'limit=99999999999999999999',
  'limit[]=1',
  'limit[0]=1',
  'limit=1&limit=2',
  'LIMIT=1',
  'offset=-1',
  'offset=9007199254740993',
  'offset=2147483648',
  'offset=9223372036854775808',
  'offset=1e3',
  'sort=password',
  'order=x;y',
  'cursor=x',
  'cursor=',
  'cursor=%00',
  'cursor=eyJpZCI6IngifQ',
  `cursor=${repeated('A', 9_000)}`,
  'cursor=x&cursor=y',
  'q=%00',
  'q=%ff',
  'q=%25',
  'q=%5C',
  'q=_%25_',
  'q=a%CC%80',
  `q=${repeated('x', 8_000)}`,
  'q=%ED%A0%80',
  'status=x',
  'from=2026-02-30',
  'from=x&to=y',
  'from=9999-12-31&to=9999-12-31',
  'from=2026-01-02&to=2026-01-01',
  'from=-271821-04-20',
  'hours=maybe',
  'id=x',
  'id=%00',
  'token=',
  'token=%00',
  `token=${repeated('x', 5_000)}`,
  'api_key=x&access_token=y',
  'include_revoked=2',
  'includeRevoked=TRUE',
  '%zz=%zz',
  '%',
  '%E0%A4%A',
  'a=⟦hex ff⟧',
  repeated('a=1&', 2_000),
  repeated('x', 15_000),
];

const hasParameter = ({ operation }: Draft): boolean => operation.path.includes('{');
const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What can be odd about where a request goes, and about its verb. */
export const targetMutations: readonly Mutation[] = [
  {
    name: 'a path in another spelling',
    weight: 6,
    change: ({ path }) => fc.constantFrom(...spellings).map((spell) => ({ path: spell(path), breaksHttp: true })),
  },
  {
    name: 'an odd id in the path',
    weight: 6,
    fits: hasParameter,
    change: ({ operation, path }) =>
      fc
        .tuple(fc.constantFrom(...placesIn(operation.path)), fc.constantFrom(...oddSegments))
        .map(([place, segment]) => ({
          path: path
            .split('/')
            .map((own, index) => (index === place ? segment : own))
            .join('/'),
        })),
  },
  {
    name: 'an id in another spelling',
    weight: 2,
    fits: hasParameter,
    change: ({ path }) =>
      fc
        .constantFrom(`${path}0`, `${path}x`, path.slice(0, -last(path).length) + `%20${last(path)}`)
        .map((other) => ({ path: other })),
  },
  {
    name: 'an odd query',
    weight: 7,
    change: ({ query }) =>
      fc
        .tuple(fc.constantFrom(...oddQueries), fc.boolean())
        .map(([odd, alone]) => ({ query: alone || query === '' ? odd : `${query}&${odd}` })),
  },
  {
    name: 'another method',
    weight: 3,
    change: () =>
      fc
        .constantFrom(
          ...'HEAD OPTIONS PATCH PUT GET POST DELETE TRACE CONNECT PROPFIND PURGE QUERY FOO get Post'.split(' '),
        )
        .map((method) => ({ method, breaksHttp: true })),
  },
];

const placesIn = (path: string): number[] =>
  path.split('/').flatMap((segment, index) => (segment.startsWith('{') ? [index] : []));
