import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { combinations, type Piece, piecesOf, type Properties, type Thunk, type Value, wholeText } from '../values.ts';

// Objects that hold an address in parts: Go's url.URL, .NET's UriBuilder, Node's url.format, Python's urlunparse.
const hostKey = /^(?:host|hostname|netloc|authority)$/i;
const schemeKey = /^(?:scheme|protocol)$/i;
const pathKey = /^(?:path|pathname|rawpath|absolutepath)$/i;

/** The text of an object that holds an address in parts; empty when it holds none. */
export function addressOf(evaluator: Evaluator, entries: Properties): readonly Value[] {
  const part = (key: RegExp): readonly (readonly Piece[])[] =>
    [...entries].flatMap(([name, thunks]) =>
      key.test(name) ? thunks.flatMap((thunk) => evaluator.force(thunk).map((value) => piecesOf(value))) : [],
    );
  const [hosts, paths] = [part(hostKey), part(pathKey)];
  if (hosts.length === 0) return [];
  const [scheme] = part(schemeKey);
  const lists = [hosts, paths.length > 0 ? paths : [[]]];
  return combinations<readonly Piece[]>(lists, 8).map(([host = [], path = []]) => ({
    kind: 'text',
    pieces: slashed(afterScheme(scheme, host), path),
  }));
}

/** `Scheme = "https://"` is `https`: a builder takes both. */
function afterScheme(scheme: readonly Piece[] | undefined, host: readonly Piece[]): readonly Piece[] {
  const written = scheme ? wholeText({ kind: 'text', pieces: scheme }) : 'https';
  if (scheme && written === undefined) return [...scheme, { text: '://' }, ...host];
  return after(`${written?.replace(/:(?:\/\/)?$/, '')}://`, host);
}

/**
 * `new UriBuilder("https", "mixer.com", 443, "/path")`, `new URI("https", null, "mixer.com", 443, "/path", null, null)`: scheme,
 * host and path in this order, whatever a constructor has between them. Undefined where the first is no scheme.
 */
export function addressOfParts(evaluator: Evaluator, args: readonly Thunk[]): readonly Value[] | undefined {
  const [scheme, ...values] = args.map((thunk) => evaluator.force(thunk));
  const [start] = (scheme ?? []).flatMap((value) => wholeText(value) ?? []);
  if (start === undefined || !/^(?:https?|wss?)(?::\/\/)?$/i.test(start)) return undefined;
  const isPart = (value: Value): boolean => value.kind === 'text' && !/^\d*$/.test(wholeText(value) ?? 'x');
  const [hosts, paths] = values.map((all) => all.filter((value) => isPart(value))).filter((all) => all.length > 0);
  if (!hosts) return undefined;
  const lists = [hosts, paths ?? []].map((all) => (all.length > 0 ? all.map((value) => piecesOf(value)) : [[]]));
  return combinations<readonly Piece[]>(lists, 8).map(([host = [], path = []]) => ({
    kind: 'text',
    pieces: slashed(after(`${start.replace('://', '')}://`, host), path),
  }));
}

/** A scheme and a host are one text where both are known: an address is told by how it begins. */
function after(scheme: string, [first, ...rest]: readonly Piece[]): readonly Piece[] {
  const isText = first !== undefined && 'text' in first;
  return isText
    ? [{ ...first, text: scheme + first.text }, ...rest]
    : [{ text: scheme }, ...(first ? [first] : []), ...rest];
}

/** One after the other, with one slash between. */
export function slashed(base: readonly Piece[], path: readonly Piece[]): readonly Piece[] {
  const [last, first] = [base.at(-1), path[0]];
  const left = last && 'text' in last ? [...base.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : base;
  const right =
    first && 'text' in first ? [{ ...first, text: first.text.replace(/^\/+/, '') }, ...path.slice(1)] : path;
  return [...left, { text: '/' }, ...right];
}

const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

/** `url.Path = …`, `url.hostname = …` on an address: what stands behind its host is replaced, and the host. */
export function withParts(evaluator: Evaluator, address: Value, properties: Properties): readonly Value[] {
  const named = (key: RegExp): readonly Thunk[] =>
    [...properties].flatMap(([name, thunks]) => (key.test(name) ? thunks : []));
  const [paths, hosts] = [named(pathKey), named(hostKey).flatMap(evaluator.force)];
  const placed = paths.length > 0 ? replacedPath(evaluator, address, paths) : [address];
  const moved = placed.flatMap((one) => hosts.flatMap((host) => replacedHost(one, host)));
  if (moved.length === 0) return placed;
  return leavesOut(evaluator, 'default') ? moved : [...placed, ...moved];
}

/** Nothing where one of the two is not known. */
function replacedHost(address: Value, host: Value): readonly Value[] {
  const [start, ...rest] = address.kind === 'text' ? address.pieces : [];
  const written = start && 'text' in start ? origin.exec(start.text)?.[0] : undefined;
  const name = wholeText(host);
  if (!start || !('text' in start) || written === undefined || !name) return [];
  const scheme = written.slice(0, written.indexOf('://') + 3);
  return [{ kind: 'text', pieces: [{ ...start, text: scheme + name + start.text.slice(written.length) }, ...rest] }];
}

/** The address with each of the paths behind its host. */
export function replacedPath(evaluator: Evaluator, address: Value, paths: readonly Thunk[]): readonly Value[] {
  const [start] = address.kind === 'text' ? address.pieces : [];
  const host = start && 'text' in start ? origin.exec(start.text)?.[0] : undefined;
  if (host === undefined) return [address];
  return paths.flatMap((thunk) =>
    evaluator.force(thunk).map((path): Value => ({ kind: 'text', pieces: slashed([{ text: host }], piecesOf(path)) })),
  );
}

/** What stands before the path; all of it where that is not known. */
export function hostOnly(pieces: readonly Piece[]): readonly Piece[] {
  const [start] = pieces;
  const host = start && 'text' in start ? origin.exec(start.text)?.[0] : undefined;
  return start && host !== undefined ? [{ ...start, text: host }] : pieces;
}

const reader = /^(?:get_?)?(?=[a-z])|_str$/gi;

/** `url.Path`, `url.getHost()`, `url.protocol` of an address; undefined for any other property or text. */
export function partOf(value: Value, name: string): Value | undefined {
  const [start, ...rest] = value.kind === 'text' ? value.pieces : [];
  const host = start && 'text' in start ? origin.exec(start.text)?.[0] : undefined;
  if (!start || !('text' in start) || host === undefined) return undefined;
  const written = (text: string): Piece => (start.origin ? { text, origin: start.origin } : { text });
  const property = name.replaceAll(reader, '');
  if (pathKey.test(property)) return { kind: 'text', pieces: [written(start.text.slice(host.length)), ...rest] };
  const cut = host.indexOf('://');
  // A host that goes on in a hole is not known.
  const isWhole = start.text.length > host.length || rest.length === 0;
  if (hostKey.test(property) && isWhole) return { kind: 'text', pieces: [written(host.slice(cut + 3))] };
  if (property === 'origin' && isWhole) return { kind: 'text', pieces: [written(host)] };
  if (schemeKey.test(property))
    return { kind: 'text', pieces: [written(host.slice(0, property === 'protocol' ? cut + 1 : cut))] };
  return undefined;
}
