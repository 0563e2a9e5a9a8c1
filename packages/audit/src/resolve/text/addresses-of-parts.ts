import { writtenName } from '../../outline/written-name.ts';
import { addressOf, addressOfParts } from './address.ts';
import type { Input } from './text-functions.ts';
import type { Properties, Thunk, Value } from '../values.ts';

/** Classes and functions that are told an address in parts by name. */
const takesNames = /^(?:URL|Url|URI|Uri|URLBuilder|http_build_url|fromParts)$/;
/** The same of Python, which may be told by place, scheme first. */
const byPlace = /^(?:urlun(?:split|parse)|(?:Split|Parse)Result)$/;
/** What makes one for a class of addresses: `URI::HTTPS.build`, `Addressable::URI.new`, `URL.build`. */
const makes = /^(?:build|new)$/;
const isOfAddresses = /^(?:HTTPS?|Generic|URI|URL|Uri|Url)$/;
const scheme = /^(?:scheme|protocol)$/i;

/**
 * `URI::HTTPS.build(host: …, path: …)`, `URL.build(scheme=…, host=…)`, `Uri::fromParts(['host' => …])`, `URLBuilder(host = …)`, and by
 * place `urlunsplit((scheme, host, path, …))`, `URI::HTTPS.build([user, host, port, path])`. Undefined where no host is told.
 *
 * @see https://docs.ruby-lang.org/en/3.4/URI/HTTP.html#method-c-build
 * @see https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlunsplit
 */
export function addressOfNamed({ evaluator, args, named, object }: Input, name: string): readonly Value[] | undefined {
  const owner = object ? writtenName(object.expr) : '';
  const isMaker = makes.test(name) && isOfAddresses.test(owner);
  const isOfPlaces = byPlace.test(name);
  if (!isMaker && !isOfPlaces && !takesNames.test(name)) return undefined;
  const [only, ...others] = args;
  const given = only && others.length === 0 ? evaluator.force(only) : [];
  const [list] = given.flatMap((value) => (value.kind === 'list' ? [value.items] : []));
  if (isOfPlaces && (list || others.length > 0)) return addressOfParts(evaluator, list ?? args);
  const [record] = given.flatMap((value) => (value.kind === 'record' ? [value.entries] : []));
  const entries = named.size > 0 ? new Map([...named].map(([key, thunk]) => [key, [thunk]])) : (record ?? placed(list));
  const found = addressOf(
    evaluator,
    withScheme(entries, owner, (thunk) => evaluator.force(thunk)),
  );
  return found.length > 0 ? found : undefined;
}

/** Ruby's `[user, host, port, path, query, fragment]`. */
const placed = (list: readonly Thunk[] | undefined): Properties => {
  const [host, path] = [list?.[1], list?.[3]];
  return new Map([...(host ? [['host', [host]] as const] : []), ...(path ? [['path', [path]] as const] : [])]);
};

/** Of a scheme that is a constant, `URLProtocol.HTTPS`, the text is not known, and which it is says nothing. */
function withScheme(entries: Properties, owner: string, force: (thunk: Thunk) => readonly Value[]): Properties {
  const isText = (thunks: readonly Thunk[]): boolean =>
    thunks.flatMap((thunk) => force(thunk)).every(({ kind }) => kind === 'text' || kind === 'param');
  const kept = [...entries].filter(([key, thunks]) => !scheme.test(key) || isText(thunks));
  return owner === 'HTTPS' ? new Map(kept.filter(([key]) => !scheme.test(key))) : new Map(kept);
}
