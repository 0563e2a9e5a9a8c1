import { firstFrom } from '../first-from.ts';
import type { Catalogue, Operation } from '@mixer-oauth/core';
import type { ExternalValue, Origin, ParamRef, Piece } from '../resolve/values.ts';
import { withBothNames } from './names-in-one.ts';

/** A base of the provider's API at the start of a text: how long it is there, and the version it stands for. */
export interface ApiBase {
  readonly length: number;
  readonly version?: string;
}

interface BasePattern {
  readonly pattern: RegExp;
  readonly version?: string;
}

const patterns = new WeakMap<Catalogue, readonly BasePattern[]>();
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Hosts are compared without regard to case (RFC 3986 section 3.2.2), paths with it; the scheme may be missing. */
function patternsOf(catalogue: Catalogue): readonly BasePattern[] {
  const known = patterns.get(catalogue);
  if (known) return known;
  const made = catalogue.data.urls.apiBases.map(({ url, version }): BasePattern => {
    const [, host = '', path = ''] = /^[a-z]+:\/\/([^/]+)(\/.*)?$/i.exec(url.replace(/\/+$/, '')) ?? [];
    const anyCase = Array.from(host)
      .map((char) => (/[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : escape(char)))
      .join('');
    const pattern = new RegExp(`^(?:[a-zA-Z]+:)?/*(?:www\\.)?${anyCase}(?::\\d+)?${escape(path)}(?=[/?#\u0000]|$)`);
    return version === undefined ? { pattern } : { pattern, version };
  });
  patterns.set(catalogue, made);
  return made;
}

export function apiBaseOf(catalogue: Catalogue, text: string): ApiBase | undefined {
  for (const { pattern, version } of patternsOf(catalogue)) {
    const match = pattern.exec(text);
    if (match) return version === undefined ? { length: match[0].length } : { length: match[0].length, version };
  }
  return undefined;
}

const mentions = new WeakMap<Catalogue, RegExp>();

/** The text holds an OAuth address, a socket address or an API base of the provider, or begins such a base: `https://host/api/`. */
export function mentionsProvider(catalogue: Catalogue, text: string): boolean {
  const pattern = mentions.get(catalogue) ?? addressesOf(catalogue);
  mentions.set(catalogue, pattern);
  return pattern.test(text) || beginsApiBase(catalogue, text);
}

/** `https://host`, `https://host/api/`: what is not yet an API base, and goes on to one. */
export function beginsApiBase({ data: { urls } }: Catalogue, text: string): boolean {
  if (!/^[a-z]+:\/\/[^/]+/i.test(text)) return false;
  // `https://host/api/v%d%s` begins one as far as it is written; `https://host/%s` may be any page.
  const [written = text] = /^[a-z]+:\/\/[^/%{]+\/[^%{]+(?=[%{])/i.exec(text) ?? [];
  const lower = written.toLowerCase();
  return urls.apiBases.some(({ url }) => url.toLowerCase().startsWith(lower));
}

/** Servers of a chat have names that come and go: any host below the provider's own that a socket is opened to. */
function socketHosts({ data: { urls, frames = [] } }: Catalogue): readonly string[] {
  if (frames.length === 0) return [];
  const all = [urls.authorize, ...urls.apiBases.map(({ url }) => url), ...(urls.legacyHosts ?? [])];
  const hosts = all.map((address) => address.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/s, ''));
  return [...new Set(hosts)].map((host) => String.raw`wss?:\/\/(?:[\w-]+\.)+${escape(host)}(?![\w.-])`);
}

function addressesOf(catalogue: Catalogue): RegExp {
  const { urls } = catalogue.data;
  const { authorize = [], token = [] } = urls.aliases ?? {};
  const bases = urls.apiBases.map(({ url }) => url);
  const endpoints = [urls.authorize, urls.token, ...(urls.device === undefined ? [] : [urls.device])];
  const addresses = [...endpoints, ...authorize, ...token, ...(urls.sockets ?? []), ...bases];
  const written = addresses.map((address) => escape(address.replace(/^[a-z]+:\/\//i, '')));
  return new RegExp([...written, ...socketHosts(catalogue)].join('|'), 'i');
}

/** Text with holes on one line: every hole is one NUL, and each character knows the piece that it came from. */
export interface FlatText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly pieceAt: (offset: number) => Piece | undefined;
  readonly paramsFrom: (offset: number) => readonly ParamRef[];
  readonly outsideFrom: (offset: number) => readonly ExternalValue[];
  readonly holes: readonly Extract<Piece, { hole: string }>[];
}

export function flatten(pieces: readonly Piece[]): FlatText {
  let text = '';
  const starts: { start: number; piece: Piece }[] = [];
  for (const piece of pieces) {
    starts.push({ start: text.length, piece });
    text += 'hole' in piece ? '\u0000' : piece.text;
  }
  const pieceAt = (offset: number): Piece | undefined =>
    starts[firstFrom(starts, offset + 1, ({ start }) => start) - 1]?.piece;
  const paramsFrom = (offset: number): readonly ParamRef[] =>
    starts.flatMap(({ start, piece }) => ('hole' in piece && piece.param && start >= offset ? [piece.param] : []));
  const outsideFrom = (offset: number): readonly ExternalValue[] =>
    starts.flatMap(({ start, piece }) => ('hole' in piece && piece.outside && start >= offset ? [piece.outside] : []));
  const holes = pieces.filter((piece) => 'hole' in piece);
  return { text, pieces, pieceAt, paramsFrom, outsideFrom, holes };
}

/** Where the path's own literal stands: the first written piece that reaches beyond the base. */
export function originOf(flat: FlatText, from: number): Origin | undefined {
  for (let offset = from; offset < flat.text.length; offset += 1) {
    if (/[\u0000/?#]/.test(flat.text.charAt(offset))) continue;
    const piece = flat.pieceAt(offset);
    if (piece && 'text' in piece && piece.origin) return piece.origin;
  }
  for (let offset = Math.min(from, flat.text.length - 1); offset >= 0; offset -= 1) {
    const piece = flat.pieceAt(offset);
    if (piece && 'text' in piece && piece.origin) return piece.origin;
  }
  return undefined;
}

export type PathMatch = Readonly<{
  path: string;
  /** The path with the names that are written, `/channels/acme/follow`, where it has any. */
  written?: string;
  operation?: Operation;
  isWholeHole: boolean;
  isOpenEnded: boolean;
  /** No operation, and nothing tells which path it is. */
  isUnseen?: boolean;
}>;

/** What is told of the path of a call. */
export const pathsOf = ({ path, written }: PathMatch): Pick<PathMatch, 'path' | 'written'> => ({
  path,
  ...(written !== undefined && { written }),
});

/**
 * The operation that a path with NULs for holes names. A hole that ends a literal segment may be a query: the segment is tried
 * without it first. `v1/` or `api/v1/` in front is a version. What begins with # behind a slash is a name, not a fragment.
 */
export function matchPath(catalogue: Catalogue, method: string, raw: string, version?: string): PathMatch {
  const known = matches.get(catalogue) ?? new Map<string, PathMatch>();
  matches.set(catalogue, known);
  const key = `${method} ${version ?? ''} ${raw}`;
  const match = known.get(key) ?? findMatch(catalogue, method, raw, version);
  if (known.size >= maximumMatches) known.clear();
  known.set(key, match);
  return match;
}

// The same path is asked for again and again: for other verbs of a call, and for each caller of a wrapper.
const matches = new WeakMap<Catalogue, Map<string, PathMatch>>();
const maximumMatches = 10_000;

/** The verbs of which one is known with the path in some version; no other verb has a match. */
export const verbsAt = (catalogue: Catalogue, raw: string): ReadonlySet<string> =>
  new Set([bareOf(raw).mixed, ...bareOf(raw).candidates].flatMap((candidate) => catalogue.methodsAt(`/${candidate}`)));

interface BarePath {
  readonly raw: string;
  readonly clean: string;
  readonly version: string | undefined;
  readonly candidates: readonly string[];
  /** With what is written of segments that are part text, part hole: `manifest.{}`. */
  readonly mixed: string;
}

let lastBare: BarePath | undefined;

/** A path without its version, its query and slashes around it. The same is asked for with one verb after the other. */
const bareOf = (raw: string): BarePath => (lastBare?.raw === raw ? lastBare : (lastBare = takenApart(raw)));

const versioning = /^\/*(?:api\/)?(v\d+)(?=\/)/;

/** How much of a path is its version, which is written with the base: `/api/v1` of `/api/v1/users`. */
export const versionLength = (path: string): number => versioning.exec(path)?.[0].length ?? 0;

function takenApart(raw: string): BarePath {
  const beyond = raw.split(/\{?\?|\{[&#]|(?<!\/)#/)[0] ?? '';
  const versioned = versioning.exec(beyond);
  const clean = (versioned ? beyond.slice(versioned[0].length) : beyond)
    .replace(/&.*$/s, '')
    .replaceAll(/^\/+|\/+$/g, '');
  const mixed = clean.replaceAll(/\u0000+/g, '{}');
  return { raw, clean, version: versioned?.[1], candidates: candidatesOf(clean), mixed };
}

function findMatch(catalogue: Catalogue, method: string, raw: string, version: string | undefined): PathMatch {
  const { clean, version: written, candidates, mixed } = bareOf(raw);
  // `GET {+url}`: what fills a place in a template is known no better than what fills a hole.
  const holesOnly = /^(?:[\u0000/]|\{\+?\w+\})*$/.test(clean);
  const wanted = written ?? version;
  for (const candidate of [mixed, ...candidates]) {
    const operation =
      catalogue.operationAt(method, `/${candidate}`, wanted) ?? catalogue.operationAt(method, `/${candidate}`);
    // `/users/search${query}` is no id that begins with a word.
    if (operation && hasWordMade(operation.path ?? '', mixed)) continue;
    if (operation && (candidate !== mixed || candidates.includes(mixed) || hasMixed.test(operation.path ?? '')))
      return {
        ...shownPath(operation.path ?? '', candidate),
        operation,
        isWholeHole: holesOnly,
        isOpenEnded: false,
      };
  }
  const spanned = spanBehind(catalogue, method, clean);
  if (spanned) return { path: spanned.path ?? '', operation: spanned, isWholeHole: false, isOpenEnded: false };
  const path = `/${clean
    .split('/')
    .map((segment) => (segment.includes('\u0000') ? (/\u0000[a-z]+$/i.exec(segment)?.[0] ?? '\u0000') : segment))
    .join('/')
    .replaceAll('\u0000', '{}')}`;
  const isUnseen = path.startsWith('/{}') || path.split('/').some(isWordMade);
  return {
    path: withBothNames(catalogue, path),
    isWholeHole: holesOnly,
    isOpenEnded: clean.endsWith('\u0000'),
    isUnseen,
  };
}

/** `/repos/{}/{}s`: a word that is made of a variable, which may be one of the API's own words and no name of a thing. */
const isWordMade = (segment: string): boolean => /\{\}[a-z]+$/i.test(segment);

/** Such a word stands where the operation has the name of a thing. */
function hasWordMade(path: string, mixed: string): boolean {
  if (!mixed.includes('}')) return false;
  const places = path.split('/').slice(1);
  const takesName = (place: string): boolean => /^\{\w+\}$/.test(place) && !takesWord.test(place);
  return mixed.split('/').some((segment, at) => isWordMade(segment) && takesName(places[at] ?? ''));
}

/** `/contents{$file}`: a path of its own that is filled in brings its slash along. */
function spanBehind(catalogue: Catalogue, method: string, clean: string): Operation | undefined {
  const [, start = ''] = /^(.*[^/\u0000])\u0000[^/]*$/s.exec(clean) ?? [];
  if (start === '') return undefined;
  const segments = `${start.replaceAll(/[^/]*\u0000[^/]*/g, '{}')}/{}`;
  const operation = catalogue.operationAt(method, `/${segments}`);
  return /\{\+\w+\}$/.test(operation?.path ?? '') ? operation : undefined;
}

/** A segment of the path is part text, part variable. */
const hasMixed = /[^/]\{|\}[^/]/;

/** A place for one of a few words, and not for the name of a thing: `/users/{role}`, `/me/top/{type}`. */
const takesWord = /^\{(?:\w+_)?(?:role|type|kind|metric|format|action|answer|status|state|language)\}$/;

/** A secret has its place in some paths, and no name is longer than this. What may be a name as well (`{idOrToken}`) is no secret. */
const takesSecret = /^\{(?!\w*Or[A-Z])\w*(?:[Tt]oken|[Ss]ecret|[Pp]assword|[Kk]ey)\}$/;
const isName = /^(?:[a-z][\w.-]{0,24}|\d{1,20})$/i;

/**
 * The operation's path; a segment of which only a part is variable (`manifest.{type}`), or that takes a word, is shown as it is written.
 * In `written` names are too.
 */
function shownPath(path: string, candidate: string): Pick<PathMatch, 'path' | 'written'> {
  const own = candidate.split('/');
  const segments = path.replace(/^\//, '').split('/');
  if (!path.includes('{') || segments.length !== own.length) return { path };
  const isWord = (segment: string, word: string): boolean => {
    const isMixed = segment.includes('{') && !/^\{\+?\w+\}$/.test(segment);
    return isMixed || (takesWord.test(segment) && /^[a-z][\w-]*$/i.test(word));
  };
  const show = (isShown: (segment: string, word: string) => boolean): string =>
    `/${segments
      .map((segment, at) => {
        const word = own[at] ?? '{}';
        return !word.includes('{') && isShown(segment, word) ? word : segment;
      })
      .join('/')}`;
  const shown = show(isWord);
  const written = show((segment, word) => isWord(segment, word) || (isName.test(word) && !takesSecret.test(segment)));
  return written === shown ? { path: shown } : { path: shown, written };
}

/** Readings of a path, most literal first. */
function candidatesOf(clean: string): readonly string[] {
  const segments = clean.split('/').filter((segment) => segment !== '');
  const open = segments.map((segment) => (/^(?:\u0000+$|#)/.test(segment) ? '{}' : segment));
  const last = open.at(-1) ?? '';
  const withoutTail =
    last.includes('\u0000') && last !== '{}' ? [...open.slice(0, -1), last.replace(/\u0000+$/, '')] : open;
  const cut = withoutTail.map((segment) => (segment.includes('\u0000') ? '{}' : segment)).join('/');
  const whole = open.map((segment) => (segment.includes('\u0000') ? '{}' : segment)).join('/');
  return [...new Set([cut, whole])];
}
