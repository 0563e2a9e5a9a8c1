import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

// Functions that are run on a value one after the other, by a function of the program or of a package.
testIdioms([
  [
    "the program's own",
    {
      'pipe.ts': `export function thread<A>(a: A): A;
export function thread<A, B>(a: A, ab: (a: A) => B): B;
export function thread(value: unknown, ...steps: Array<(given: any) => unknown>): unknown {
  return steps.reduce((given, step) => step(given), value);
}
`,
      'a.ts': `import { thread } from './pipe';
const under = (path: string) => '${base}' + path;
const id = (one: { id: number }) => \`/channels/\${one.id}\`;
export const me = thread('/users/current', under, (url) => fetch(url));
export const follow = (one) => thread(one, id, (path) => path + '/follow', under, (url) => fetch(url, { method: 'PUT' }));
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.ts:3',
      'call | certain | rest GET /users/current | a.ts:4',
    ],
  ],
  [
    'of fp-ts, with functions that make functions',
    {
      'a.ts': `import { pipe } from 'fp-ts/function';
const ok = (value) => ({ ok: true, value });
const of = (value) => async () => ok(value);
const map = (f) => (task) => async () => { const r = await task(); return r.ok ? ok(f(r.value)) : r; };
const chain = (f) => (task) => async () => { const r = await task(); return r.ok ? f(r.value)() : r; };
const run = (token) => ({ verb, path }) => (id) => async () => ok(await fetch(\`${base}\${path(id)}\`, { method: verb }));
const hosters = { verb: 'GET', path: (id) => \`/channels/\${id}/hosters\` };
const removed = { verb: 'DELETE', path: (id) => \`/recordings/\${id}\` };
const session = pipe(of('token'), map((token) => run(token)), map((call) => ({ me: 1, call })));
export const hosts = pipe(session, chain(({ me, call }) => call(hosters)(me)));
export const clean = pipe(session, chain(({ call }) => call(removed)(7)), map(() => true));
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/hosters | a.ts:7',
      'call | certain | rest DELETE /recordings/{recordingId} | a.ts:8',
    ],
  ],
  [
    'NO other function of that name, and none that hands each function the same',
    {
      'a.ts': `import { pipe } from './streams';
const each = (value, ...steps) => steps.map((step) => step(value));
const under = (path) => '${base}' + path;
export const one = pipe('/users/current', under, (url) => fetch(url));
export const two = each('/types', under, (url) => fetch(url));
`,
      'streams.ts': `export const pipe = (...streams) => streams.forEach((stream) => stream.open());
`,
    },
    [],
  ],
]);
