import { addressOf, addressOfParts, slashed, withParts } from './address.ts';
import { addressOfNamed } from './addresses-of-parts.ts';
import type { Evaluator } from '../evaluator.ts';
import { joinTo, joinUrl } from './join-url.ts';
import type { Input, TextFunction } from './text-functions.ts';
import { combinations, piecesOf, type Thunk, unknown, type Value } from '../values.ts';

const isTextual = ({ kind }: Value): boolean => kind === 'text' || kind === 'param';

/**
 * Helpers of frameworks that give an address: a whole one comes out as it went in. A template is filled in later, or never.
 *
 * @see https://laravel.com/docs/12.x/urls
 */
export const givesAddress =
  /^(?:(?:[Tt]o|[Aa]s|[Mm]ake|[Bb]uild|[Cc]reate|[Ff]ull|[Aa]bsolute|[Ss]ecure|[Pp]roxy|[Pp]roxied|cors)_?(?:[Uu]rl|URL|[Uu]ri|URI)|url|uri|(?:URI|Uri|URL|Url)Template)$/;

// Kotlin's builders of requests are told the address by a function of that name.
const isScript = /^(?:php|javascript|python|ruby)$/;

/** `url("https://…")`, Laravel's `URL::to("https://…")`. */
const isHelper = ({ isFree, object }: Input, name: string, { fn }: Thunk): boolean => {
  if (!isScript.test(fn.file.language)) return false;
  if (isFree) return givesAddress.test(name);
  return /^(?:to|secure)$/.test(name) && object?.expr.kind === 'name' && /^url$/i.test(object.expr.name);
};

/** Addresses that are joined of two or more by a function of a library. */
export function joinedUrl(input: Input, name: string, isNew: boolean): readonly Value[] | undefined {
  const [one, two, ...more] = input.args;
  if (isNew && name === 'UriBuilder') return builtUri(input);
  const named = addressOfNamed(input, name);
  if (named) return named;
  if (name === 'Request' && !isNew) return segmentsBelow(input);
  // C#: `BaseAddress = new("https://…")`
  if (name === 'new' && isNew && one && !two) return addressesOnly(input.evaluator.force(one));
  if (one && (!isNew || name.endsWith('Template')) && isHelper(input, name, one))
    return addressesOnly(input.evaluator.force(one));
  if (!one || !two) return undefined;
  if (/^(?:urljoin|urlJoin|url_join|combine_url)$/.test(name))
    return more.length > 0 ? joinSegments(input.evaluator, [], input.args) : joinUrl(input.evaluator, one, two);
  // Node's `url.resolve(base, path)`, Guzzle's `UriResolver::resolve($base, $path)`.
  if (name === 'resolve' && input.evaluator.force(one).some(isAddress)) return joinUrl(input.evaluator, one, two);
  // Swift: `URL(string: path, relativeTo: base)`.
  if (name === 'URL' && input.named.has('relativeTo')) return joinUrl(input.evaluator, two, one);
  if (name === 'expand' && input.receiver.some(isOfTemplates)) return expandedUrl(input, one, two);
  if (name === 'join' && input.receiver.some(isOfPaths)) return joinSegments(input.evaluator, [], input.args);
  if (name === 'join' && input.receiver.some(isOfAddresses))
    return more.reduce((base, path) => joinTo(input.evaluator, base, path), joinUrl(input.evaluator, one, two));
  if (!isNew || !/^(?:URL|Uri|URI)$/.test(name) || isHow(input.evaluator, two)) return undefined;
  const inParts = addressOfParts(input.evaluator, input.args);
  if (inParts) return inParts;
  const isBehind = name === 'URL' && !isPathOf(input.evaluator, one, two);
  return isBehind ? joinUrl(input.evaluator, two, one) : joinUrl(input.evaluator, one, two);
}

const addressesOnly = (values: readonly Value[]): readonly Value[] | undefined =>
  values.length > 0 && values.every((value) => value.kind === 'text' && isAddress(value)) ? values : undefined;

/** Flurl's `client.Request("channels", id, "follow")`: segments below what the client was made with. */
function segmentsBelow({ evaluator, receiver, args }: Input): readonly Value[] | undefined {
  const client = receiver.find((value) => value.kind === 'external' && /^FlurlClient$/.test(value.path.at(-2) ?? ''));
  const call = client?.kind === 'external' ? client.call : undefined;
  const [base] = call?.expr.kind === 'call' ? call.expr.args : [];
  if (!call || !base || args.length === 0) return undefined;
  const parts = [{ ...call, expr: base.value }, ...args].map((part) => evaluator.force(part));
  return combinations(parts, 8).map(([first = unknown(''), ...segments]) => ({
    kind: 'text',
    pieces: segments.reduce((path, segment) => slashed(path, piecesOf(segment)), piecesOf(first)),
  }));
}

/** Java's `new URL(base, path)`, which is JavaScript's the other way round. */
const isPathOf = (evaluator: Evaluator, base: Thunk, path: Thunk): boolean =>
  evaluator.force(base).some(isAddress) &&
  evaluator.force(path).every((value) => value.kind === 'text' && !isAddress(value));

/** `new Uri(text, UriKind.Relative)`, `new Uri(text, true)`: how the text is read, and no part of it. */
const isHow = (evaluator: Evaluator, { expr, fn, context }: Thunk): boolean =>
  (expr.kind === 'literal' && /^(?:true|false)$/.test(expr.value)) ||
  evaluator
    .evaluate(expr, fn, context)
    .some(
      (value) => value.kind === 'external' && value.path.some((step) => /^Uri(?:Kind|CreationOptions)$/.test(step)),
    );

/** `new UriBuilder("https", "mixer.com") { Path = path }`: what the initialiser, the last argument, sets comes after the others. */
function builtUri({ evaluator, args }: Input): readonly Value[] | undefined {
  const [set] = args.slice(-1).flatMap((last) => evaluator.force(last));
  if (set?.kind !== 'record') return args.length > 1 ? addressOfParts(evaluator, args) : undefined;
  const whole = addressOf(evaluator, set.entries);
  if (whole.length > 0) return whole;
  const [first, ...more] = args.slice(0, -1);
  if (!first) return undefined;
  const made = more.length > 0 ? addressOfParts(evaluator, [first, ...more]) : evaluator.force(first);
  return made?.flatMap((address) => withParts(evaluator, address, set.entries));
}

/** `URI.join(a, b)`: each is read as a link on the page before. */
const isOfAddresses = (value: Value): boolean =>
  value.kind === 'external' && /^(?:URI|Addressable|URL)$/.test(value.path.at(-1) ?? '');

/** `File.join(a, b)`: one after the other, whatever they begin with. */
const isOfPaths = (value: Value): boolean =>
  value.kind === 'external' && /^(?:File|Pathname)$/.test(value.path.at(-1) ?? '');

/** `UriTemplate.expand(template, values)`, `UriTemplate.expand(base, template, values, …)`. */
const isOfTemplates = (value: Value): boolean =>
  value.kind === 'external' && /^ur[il]_?templates?$/i.test(value.path.at(-1) ?? value.module);

const expandedUrl = ({ evaluator }: Input, one: Thunk, two: Thunk): readonly Value[] =>
  evaluator.force(two).some(({ kind }) => kind === 'text') ? joinUrl(evaluator, one, two) : evaluator.force(one);

/** `path.Join(a, b)`, `os.path.join(a, b)`; `base.join(b)` where the base is an address. */
export function joinSegments(
  evaluator: Evaluator,
  receiver: readonly Value[],
  args: readonly Thunk[],
): readonly Value[] | undefined {
  const bases = receiver.filter((value) => value.kind === 'text' && isAddress(value));
  if (bases.length > 0 ? args.length === 0 : args.length < 2 || receiver.some(isTextual)) return undefined;
  const parts = [...(bases.length > 0 ? [bases] : []), ...args.map((arg) => evaluator.force(arg))];
  return combinations(parts, 8).map((values) => ({
    kind: 'text',
    pieces: values.slice(1).reduce((base, value) => slashed(base, piecesOf(value)), piecesOf(values[0] ?? unknown(''))),
  }));
}

const isAddress = (value: Value): boolean => {
  const [start] = piecesOf(value);
  return start !== undefined && 'text' in start && /^[a-z][a-z\d+.-]*:\/\//i.test(start.text);
};

/** Applied to an address and the first argument. */
export const onAddress =
  (apply: (evaluator: Evaluator, addresses: readonly Value[], path: Thunk) => readonly Value[]): TextFunction =>
  ({ evaluator, receiver, args: [path] }) => {
    const addresses = receiver.filter((value) => isAddress(value));
    return path && addresses.length > 0 ? apply(evaluator, addresses, path) : undefined;
  };
