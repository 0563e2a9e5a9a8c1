import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../calls/calls.ts';
import { emptyContext } from '../context.ts';
import type { FileInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Thunk } from '../values.ts';

type RecordExpr = Extract<Expr, { kind: 'record' }>;

/** What Symfony's container is told in one project: of HTTP clients, and of what it hands to whom. */
export interface SymfonyContainer {
  /** What the addresses of a client begin with, by the client's id: `framework.http_client.scoped_clients`. */
  readonly clients: ReadonlyMap<string, Thunk>;
  readonly handed: readonly Handed[];
  /** `knpu_oauth2_client.clients`: what each client of the bundle is set up with, by its name. */
  readonly signIns: ReadonlyMap<string, Placed<RecordExpr>>;
}

/** `bind` and `arguments`: a value for the parameter of a name or a position. */
export type Handed = Readonly<{
  /** A class, or where it ends in a backslash all of a namespace; none: every service. */
  owner?: string;
  key: string | number;
  value: Thunk;
}>;

interface Building {
  readonly clients: Map<string, Thunk>;
  readonly handed: Handed[];
  readonly signIns: Map<string, Placed<RecordExpr>>;
}

/** The containers of a program by the folders of their projects. */
export const containersOf = rememberingEach((program: Program): ReadonlyMap<string, SymfonyContainer> => {
  const found = new Map<string, Building>();
  const at = (file: FileInfo): Building => {
    const root = rootOf(file.file);
    const known = found.get(root) ?? { clients: new Map(), handed: [], signIns: new Map() };
    found.set(root, known);
    return known;
  };
  for (const file of program.files.values()) {
    if (file.language !== 'yaml' || isOfOthers.test(file.file)) continue;
    for (const { name, value } of file.outline.exports)
      if (name === 'default' && value?.kind === 'record') readSections(value, file.top, () => at(file));
  }
  for (const { expr, fn } of program.calls)
    if (fn.file.language === 'php' && !isOfOthers.test(fn.file.file)) readCall(expr, fn, () => at(fn.file));
  return found;
});

/** What only tests and the developers' own machines are told. */
const isOfOthers = /\/packages\/(?:test|dev)\/|_(?:test|dev)\.(?:ya?ml|php)$/;

/** The project's folder, in which configuration stands: `config/packages/framework.yaml`, `app/config/services.yml`. */
const rootOf = (file: string): string =>
  /^((?:.*\/)?)(?:app\/)?config\/[^]*$/.exec(file)?.[1] ?? file.slice(0, file.lastIndexOf('/') + 1);

/** The container of the nearest project around a file. */
export function containerAround(program: Program, { file }: FileInfo): SymfonyContainer | undefined {
  const containers = containersOf(program);
  for (let folder = file; containers.size > 0 && folder !== '';) {
    folder = folder.replace(/[^/]*\/?$/, '');
    const found = containers.get(folder);
    if (found) return found;
  }
  return undefined;
}

const entryOf = (expr: Expr | undefined, key: string): Expr | undefined =>
  expr?.kind === 'record' ? expr.entries.find((one) => one.key === key)?.value : undefined;

const entriesOf = (expr: Expr | undefined): readonly Readonly<{ key: string; value: Expr }>[] =>
  expr?.kind === 'record'
    ? expr.entries.flatMap(({ key, value }) => (typeof key === 'string' ? [{ key, value }] : []))
    : [];

function readSections(root: RecordExpr, fn: FunctionInfo, into: () => Building): void {
  for (const { key, value } of entriesOf(root)) {
    if (key === 'when@prod' && value.kind === 'record') readSections(value, fn, into);
    readSection(key, value, fn, into);
  }
}

function readSection(section: string, value: Expr, fn: FunctionInfo, into: () => Building): void {
  if (section === 'framework') readClients(entryOf(entryOf(value, 'http_client'), 'scoped_clients'), fn, into);
  if (section === 'services') readServices(value, fn, into);
  if (section === 'knpu_oauth2_client')
    for (const { key, value: client } of entriesOf(entryOf(value, 'clients')))
      if (client.kind === 'record') into().signIns.set(key, { expr: client, fn });
}

function readClients(clients: Expr | undefined, fn: FunctionInfo, into: () => Building): void {
  for (const { key, value } of entriesOf(clients)) {
    const base = entryOf(value, 'base_uri');
    if (base) into().clients.set(key, { expr: base, fn, context: emptyContext });
  }
}

function readServices(services: Expr, fn: FunctionInfo, into: () => Building): void {
  for (const { key, value } of entriesOf(services)) {
    const named = entryOf(value, 'class');
    const owner = named?.kind === 'text' ? named.value : key;
    for (const part of ['bind', 'arguments'])
      for (const [at, one] of partsOf(entryOf(value, part)))
        into().handed.push({
          ...(key !== '_defaults' && { owner }),
          key: at,
          value: { expr: one, fn, context: emptyContext },
        });
  }
}

/** By name, `$client` or with a type before it, or by position. */
function partsOf(expr: Expr | undefined): readonly (readonly [string | number, Expr])[] {
  if (expr?.kind === 'list') return expr.items.map((item, at) => [at, item] as const);
  return entriesOf(expr).map(({ key, value }) => [keyOf(key), value] as const);
}

const keyOf = (key: string): string | number =>
  /^(?:index_)?\d+$/.test(key) ? Number(key.replace('index_', '')) : key.replace(/^.*\$/, '');

/** The same in PHP: `$container->extension('framework', […])`, `$services->defaults()->bind('$scopes', '%scopes%')`. */
function readCall(expr: CallExpr, fn: FunctionInfo, into: () => Building): void {
  const name = nameOf(expr.callee);
  const [first, second] = expr.args;
  if (name === 'baseUri' && first) readBase(expr, { expr: first.value, fn, context: emptyContext }, into);
  if (first?.value.kind !== 'text' || !second) return;
  const { value: key } = first.value;
  if (/^(?:extension|loadFromExtension)$/.test(name)) readSection(key, second.value, fn, into);
  if (!/^(?:bind|arg)$/.test(name) || !key.includes('$') || expr.callee.kind !== 'member') return;
  const owner = ownerIn(expr.callee.object);
  if (owner === undefined && !isOfDefaults(expr.callee.object)) return;
  const value = { expr: second.value, fn, context: emptyContext };
  into().handed.push({ ...(owner !== undefined && { owner }), key: keyOf(key), value });
}

/** `$framework->httpClient()->scopedClient('mixer.client')->baseUri('https://…')` */
function readBase({ callee }: CallExpr, base: Thunk, into: () => Building): void {
  const id = callNamed(callee, /^scopedClient$/)?.args[0]?.value;
  if (id?.kind === 'text') into().clients.set(id.value, base);
}

/** `Api` of `$services->set(Api::class)`, by its last name alone. */
const ownerIn = (expr: Expr): string | undefined => {
  const set = callNamed(expr, /^set$/);
  const named = set?.args.at(1) ?? set?.args.at(0);
  return named?.value.kind === 'name' ? named.value.name : undefined;
};

const isOfDefaults = (expr: Expr): boolean => callNamed(expr, /^defaults$/) !== undefined;

function callNamed(end: Expr, name: RegExp): CallExpr | undefined {
  for (let expr = end; expr.kind === 'call' || expr.kind === 'member';) {
    if (expr.kind === 'call' && name.test(nameOf(expr.callee))) return expr;
    expr = expr.kind === 'call' ? expr.callee : expr.object;
  }
  return undefined;
}

/** What a parameter is called that wants a client: https://symfony.com/doc/current/http_client.html#scoping-client */
export const parameterFor = (id: string): string =>
  id
    .replaceAll(/[^a-zA-Z\d\u007f-\u00ff]+/g, ' ')
    .trim()
    .replaceAll(/ +(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase());
