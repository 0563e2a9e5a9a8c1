import type { Catalogue, Operation, ProviderData, Sdk, SdkSymbol } from '@mixer-oauth/core';
import { EventIndex } from './event-index.ts';
import { ImportIndex } from './import-index.ts';
import { PathTrie, segmentsOf } from './path-trie.ts';
import { ruleSymbols } from './rule-symbols.ts';

/** A method of a row that the source gives no single verb for. */
const anyMethod = 'ANY';
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const isLive = ({ protocol }: Operation): boolean => protocol === 'constellation' || protocol === 'event';

/** @returns a function that builds the value at its first call only: a run over a manifest alone needs few look-ups */
function lazy<T>(build: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: build() }).value;
}

/** First row wins, so that a catalogue with a duplicate (which `parseProvider` reports) still answers the same every time. */
const byKey = <T>(rows: Iterable<T>, key: (row: T) => string): ReadonlyMap<string, T> => {
  const map = new Map<string, T>();
  for (const row of rows) if (!map.has(key(row))) map.set(key(row), row);
  return map;
};

/**
 * @param data - as `parseProvider` or the build has checked it; kept as it is, never changed
 * @returns its look-ups; each is built at its first use
 */
export function makeCatalogue(data: ProviderData): Catalogue {
  const scopes = lazy(() => byKey(data.scopes, ({ name }) => name));
  const operations = lazy(() => byKey(data.operations, ({ id }) => id));
  const paths = lazy(() => new PathTrie(data.operations.filter(({ protocol }) => protocol === 'rest')));
  const events = lazy(() => new EventIndex(data.operations.filter((row) => isLive(row) && row.path)));
  const imports = lazy(() => new ImportIndex(data.sdks));
  const sockets = lazy(() =>
    byKey(
      data.operations.filter(({ protocol, method }) => protocol !== 'rest' && method),
      ({ protocol, method }) => `${protocol} ${method}`,
    ),
  );
  const versions = lazy(
    () => new Set(data.urls.apiBases.flatMap(({ version }) => (version === undefined ? [] : [version]))),
  );

  const symbols = new Map<Sdk, readonly SdkSymbol[]>();
  const symbolsOf = (sdk: Sdk): readonly SdkSymbol[] => {
    if (!sdk.symbolRule) return sdk.symbols;
    const known = symbols.get(sdk) ?? [...sdk.symbols, ...ruleSymbols(sdk, data.operations)];
    symbols.set(sdk, known);
    return known;
  };

  /** Some SDKs take the version as the first segment of the path: `v2/chats/1`. */
  const split = (path: string, version: string | undefined): { segments: string[]; version: string | undefined } => {
    const segments = segmentsOf(path.split(/[?#]/, 1)[0] ?? '');
    const first = segments[0];
    if (first === undefined || !versions().has(first)) return { segments, version };
    return { segments: segments.slice(1), version: first };
  };

  // The same path is asked for with one verb after the other.
  let last: Readonly<{ segments: readonly string[]; found: readonly (readonly Operation[])[] }> | undefined;
  const matchesOf = (segments: readonly string[]): readonly (readonly Operation[])[] => {
    const isSame =
      last?.segments.length === segments.length && segments.every((segment, at) => segment === last?.segments[at]);
    if (!last || !isSame) last = { segments, found: paths().matches(segments) };
    return last.found;
  };

  return {
    data,
    scope: (name) => scopes().get(name),
    operation: (id) => operations().get(id),
    operationAt: (method, path, version) => {
      const { segments, version: asked } = split(path, version);
      const verb = method.toUpperCase();
      const found = pick(matchesOf(segments), verb, asked);
      // HEAD is GET without the content (RFC 9110 section 9.3.2), and needs what that needs.
      return found ?? (verb === 'HEAD' ? pick(matchesOf(segments), 'GET', asked) : undefined);
    },
    methodsAt: (path) => {
      const found = new Set(
        matchesOf(split(path, undefined).segments)
          .flat()
          .map(({ method }) => method ?? anyMethod),
      );
      return found.has(anyMethod) ? verbs : [...found];
    },
    socketMethod: (protocol, method) => sockets().get(`${protocol} ${method}`),
    eventAt: (event) => events().at(event),
    symbolsOf,
    sdksOfImport: (language, module) => imports().find(language, module),
  };
}

/**
 * Of the templates that match, best first, the first that has the verb: a literal that some version has is no value of another
 * version's variable. Within it a row of the version asked for goes first, then one of any version, since a call of a version
 * that no source shows still acts on the same thing. Withdrawn rows come last.
 */
function pick(
  matches: readonly (readonly Operation[])[],
  method: string,
  version: string | undefined,
): Operation | undefined {
  const hasMethod = (row: Operation): boolean =>
    row.method === method || row.method === undefined || row.method === anyMethod;
  const hasVersion = (row: Operation): boolean =>
    version === undefined || !row.versions || row.versions.includes(version);
  for (const list of matches) {
    const rows = list.filter(hasMethod);
    const wanted = rows.filter(hasVersion);
    const best = wanted.length > 0 ? wanted : rows;
    if (best.length > 0) return best.find(({ status }) => status !== 'removed') ?? best[0];
  }
  return undefined;
}
