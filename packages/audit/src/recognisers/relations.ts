import type { Catalogue } from '@mixer-oauth/core';
import { nameOf } from '../resolve/calls/calls.ts';
import { packageNamed } from '../resolve/modules/modules.ts';
import type { Expr } from '../outline/outline.ts';
import type { FunctionInfo, Program } from '../resolve/program/program.ts';
import { piecesOf, type Value, wholeText } from '../resolve/values.ts';
import { rememberingEach } from '../remembering.ts';
import { attempt } from '../resolve/attempt.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { apiBaseOf, flatten, mentionsProvider } from './provider-url.ts';
import type { Relations } from './recogniser.ts';

/** Calls that show a package without an import: `services.AddAcme(…)`, unless the program defines that itself. */
function ownCallsIn(
  { calls, functions }: Program,
  { data: { sdks } }: Catalogue,
): readonly Readonly<Record<'language' | 'file' | 'module', string>>[] {
  const modules = new Map(
    sdks.flatMap(({ language, imports: [module = ''], ownCalls = [] }) =>
      ownCalls.map((name) => [`${language} ${name}`, module] as const),
    ),
  );
  if (modules.size === 0) return [];
  const found = calls.flatMap(({ expr, fn: { file } }) => {
    const { callee } = expr;
    // A global object of a page: `new acme.Client()`.
    const dotted = dottedName(callee) ?? '';
    const name = modules.has(`${file.language} ${dotted}`) ? dotted : nameOf(callee);
    const module = modules.get(`${file.language} ${name}`);
    return module === undefined ? [] : [{ name, language: file.language, file: file.file, module }];
  });
  const defined = new Set(found.length > 0 ? functions.map(({ name }) => name) : []);
  return found.filter(({ name }) => !defined.has(name));
}

/** Modules of Elixir that are none of the program's: no file has to import what it calls. */
const modulesCalled = (program: Program): readonly Readonly<{ file: string; module: string }>[] =>
  program.calls.flatMap(({ expr: { callee }, fn: { file } }) => {
    const object = file.language === 'elixir' && callee.kind === 'member' ? callee.object : undefined;
    return object?.kind === 'name' && /^[A-Z]/.test(object.name) && program.classesNamed(object.name).length === 0
      ? [{ file: file.file, module: object.name }]
      : [];
  });

/** `acme.Client` of `new acme.Client()`, and of Ruby's `Acme::Client.new` and `Acme::Client.find(id)`. */
function dottedName(callee: Expr): string | undefined {
  if (callee.kind !== 'member') return undefined;
  if (callee.object.kind === 'member' && /^[A-Z]/.test(callee.object.name)) return dottedName(callee.object);
  return callee.object.kind === 'name' ? `${callee.object.name}.${callee.name}` : undefined;
}

/** Which files show by a URL or an import that they talk to the provider. One pass over texts and imports. */
export function relationsOf(program: Program, evaluator: Evaluator, catalogue: Catalogue): Relations {
  const talking = new Set<string>();
  const withSdk = new Set<string>();
  const sdks = new Map<string, Set<string>>();
  const own = new Set(
    [...program.files.values()].flatMap(({ outline }) => (outline.namespace === undefined ? [] : [outline.namespace])),
  );
  // What arguments are called tells editions of a package apart. Asked for by few catalogues.
  let names: ReadonlySet<string> | undefined;
  const given = (): ReadonlySet<string> => (names ??= namesOfArguments(program));
  const use = (language: string, file: string, module: string): void => {
    // A namespace that the program defines itself is no package, whatever library has the same name.
    if (own.has(module)) return;
    for (const { id, isShared, shownBy } of catalogue.sdksOfImport(language, module)) {
      if (shownBy && !shownBy.some((name) => given().has(name))) continue;
      // A package that serves many providers tells nothing of this one.
      if (!isShared) for (const set of [talking, withSdk]) set.add(file);
      const inUse = sdks.get(language) ?? new Set<string>();
      inUse.add(id);
      sdks.set(language, inUse);
    }
  };
  for (const info of program.files.values())
    for (const { module } of [...info.outline.imports, ...info.outline.exports])
      if (module !== undefined) use(info.language, info.file, packageNamed(program, info, module));
  for (const { language, file, module } of ownCallsIn(program, catalogue)) use(language, file, module);
  for (const { file, module } of modulesCalled(program)) use('elixir', file, module);
  for (const { expr: call, fn } of program.calls) {
    if (call.callee.kind !== 'name' || !/^(?:require|import)$/.test(call.callee.name) || !call.args[0]) continue;
    const [module] = folded(evaluator, call.args[0].value, fn).flatMap((value) => wholeText(value) ?? []);
    if (module !== undefined) use(fn.file.language, fn.file.file, packageNamed(program, fn.file, module));
  }
  const isNamed = (language: string, text: string): boolean =>
    catalogue.sdksOfImport(language, text).some(({ imports }) => imports.includes(text));
  // A framework is told of its parts by their names: `INSTALLED_APPS = ['accounts.providers.acme']`.
  for (const { expr, fn } of program.lists)
    for (const item of expr.items)
      if (item.kind === 'text' && /^[\w@-]+(?:[./\\][\w-]+){2,}$/.test(item.value))
        if (isNamed(fn.file.language, item.value)) use(fn.file.language, fn.file.file, item.value);
  const inParts = endpointsInParts(catalogue);
  for (const { expr, fn } of program.texts) {
    // A page loads a library by the address of its script.
    if (expr.kind === 'text' && isScript.test(expr.value) && isNamed(fn.file.language, expr.value))
      use(fn.file.language, fn.file.file, expr.value);
    const texts =
      expr.kind === 'text'
        ? [expr.value]
        : expr.kind === 'concat'
          ? expr.parts.flatMap((part) => (part.kind === 'text' ? [part.value] : []))
          : [];
    if (texts.some((text) => inParts(text, fn.file.file))) talking.add(fn.file.file);
    const isWritten = texts.some(
      (text) => apiBaseOf(catalogue, text) !== undefined || mentionsProvider(catalogue, text),
    );
    if (isWritten || (expr.kind === 'concat' && isPutTogether(texts, catalogue, () => folded(evaluator, expr, fn))))
      talking.add(fn.file.file);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    talks: (file) => talking.has(file),
    usesSdk: (file) => withSdk.has(file),
    sdksInUse: (language) => sdks.get(language) ?? none,
    talksAnywhere: talking.size > 0,
  };
}

const folded = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo): readonly Value[] =>
  attempt(evaluator, () => evaluator.evaluate(expr, fn), fn.file.file) ?? [];

/**
 * `site: 'https://acme.com', authorize_url: '/login/authorize'`, or the host of the API and the path that all requests begin with:
 * a file that has both, where one alone says nothing.
 */
function endpointsInParts({ data: { urls } }: Catalogue): (text: string, file: string) => boolean {
  const hosts = new Set(urls.apiBases.flatMap(({ url }) => /^[a-z]+:\/\/([^/]+)\/./i.exec(url)?.[1] ?? []));
  const roots = urls.apiBases.flatMap(({ url }) => /^[a-z]+:\/\/[^/]+(\/.+?)\/*$/i.exec(url)?.[1] ?? []);
  const { authorize = [], token = [] } = urls.aliases ?? {};
  const endpoints = [urls.authorize, urls.token, ...authorize, ...token];
  const origins = new Set(endpoints.map((url) => url.replace(/^([a-z]+:\/\/[^/]+).*$/i, '$1')));
  const paths = new Set(endpoints.map((url) => url.replace(/^[a-z]+:\/\/[^/]+\//i, '')));
  const seen = new Map<string, Set<string>>();
  return (text, file) => {
    if (text.length > 200) return false;
    const [part, other = ''] = origins.has(text.replace(/\/$/, ''))
      ? ['origin', 'path']
      : paths.has(text.replace(/^\/|\?.*$/gs, ''))
        ? ['path', 'origin']
        : hosts.has(text.toLowerCase())
          ? ['host', 'root']
          : roots.some((root) => text === root || text.startsWith(`${root}/`))
            ? ['root', 'host']
            : [];
    if (part === undefined) return false;
    const parts = seen.get(file) ?? new Set<string>();
    seen.set(file, parts.add(part));
    return parts.has(other);
  };
}

/** What a library that is no package is imported by. */
export const isScript = /^https?:\/\/.+\.js$/i;

const namesOfArguments = ({ calls, records }: Program): ReadonlySet<string> =>
  new Set([
    ...calls.flatMap(({ expr }) => expr.args.flatMap(({ name }) => name ?? [])),
    ...records.flatMap(({ expr }) => expr.entries.flatMap(({ key }) => (typeof key === 'string' ? key : []))),
  ]);

/**
 * `HOST + "/api/v1/"`, `https://${host}/api`, `HOST + '/oauth/authorize'`: an address whose host stands elsewhere. Only folded where a
 * piece looks like its path.
 */
function isPutTogether(texts: readonly string[], catalogue: Catalogue, fold: () => readonly Value[]): boolean {
  const { whole, begun } = pathsOf(catalogue);
  const isPath = (text: string): boolean =>
    whole.some((path) => text.includes(path)) || begun.some((path) => text.endsWith(path) || text.endsWith(`${path}/`));
  if (!texts.some((text) => isPath(text))) return false;
  return fold().some((value) => {
    const { text } = flatten(piecesOf(value));
    return apiBaseOf(catalogue, text) !== undefined || mentionsProvider(catalogue, text);
  });
}

interface Paths {
  readonly whole: readonly string[];
  /** What such a path begins with: the rest may stand elsewhere. */
  readonly begun: readonly string[];
}

/** Paths that the provider's addresses have in them. */
const pathsOf = rememberingEach(({ data: { urls } }: Catalogue): Paths => {
  const partsOf = (url: string): readonly string[] => /^[a-z]+:\/\/[^/]+\/(.+?)\/*$/i.exec(url)?.[1]?.split('/') ?? [];
  const bases = urls.apiBases.map(({ url }) => partsOf(url)).filter((parts) => parts.length > 0);
  // One word alone, `/authorize`, is anybody's.
  const endpoints = [urls.authorize, urls.token].map((url) => partsOf(url)).filter((parts) => parts.length > 1);
  return {
    whole: [...bases, ...endpoints].map((parts) => `/${parts.join('/')}`),
    begun: [
      ...new Set(bases.flatMap((parts) => parts.slice(1).map((_, at) => `/${parts.slice(0, at + 1).join('/')}`))),
    ],
  };
});
