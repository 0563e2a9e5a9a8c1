import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { wordsOf } from '../../name-words.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { combinations, type Piece, piecesOf } from '../../resolve/values.ts';
import { apiBaseOf, type FlatText, flatten, matchPath, pathsOf } from '../provider-url.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { stretchOf } from '../stretch-of-text.ts';
import { isPassed, unfilled, whyHidden } from './blind-spots.ts';
import { typesOf } from './collections.ts';
import { placesOf } from './places-of.ts';
import { placeOfPath } from './readings.ts';
import { type Message, messagesIn } from './written-messages.ts';

const mostReadings = 4; // of one message: a path that is one of several

/**
 * Requests that code writes on a connection by itself, at once or line by line: `client.print("GET /v1/me HTTP/1.1\r\nHost: …")`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3 verb, target and version, separated by spaces, and the Host that has to follow
 */
export const requestTexts: Recogniser = (scene) => {
  const { program, steps } = scene.evaluator;
  for (const message of messagesIn(program))
    if (steps.mayAsk(message.first.fn.file.file) && isConnected(scene, message))
      expand(scene.evaluator, (chain) => visit(scene, message, chain), message.first);
};

// Among the words of a name: `accessLog` is none of SSL, `dialog` dials nobody.
const ofConnection = /sock|conn(?!ector)|client|(?:tls|ssl)\b|\btcp|\bdial(?!og)|wi ?fi|ethernet/;
const mostParts = 30; // that the connection is made of

/**
 * What it is written on is a connection: the function opens it, or its name, its type or what it is made of says so. A file, a page or an
 * answer may show such a text as well.
 */
function isConnected(scene: Scene, { first: { expr, fn }, connection, host }: Message): boolean {
  if (host || /^send/i.test(writtenName(expr.callee))) return true;
  const { program } = scene.evaluator;
  const open: Expr[] = [connection];
  for (let at = 0; at < open.length && at < mostParts; at += 1) {
    const one = open[at] as Expr;
    const name = 'name' in one ? one.name : '';
    if ([name, ...typesOf(scene, one, fn)].some((word) => ofConnection.test(wordsOf(word).join(' ')))) return true;
    const set = one.kind === 'name' ? program.bindsOf(fn, name).flatMap(({ bind: { value } }) => value ?? []) : [];
    open.push(...[...childrenOf(one), ...set].filter((part) => !open.includes(part)));
  }
  return false;
}

function visit(scene: Scene, message: Message, chain: Chain): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  const ask = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
  };
  for (const pieces of readingsOf(scene, message, chain.context)) {
    const written = flatten(pieces);
    const lines = [...written.text.matchAll(requestLine)];
    for (const [place, found] of lines.entries()) {
      const [line, verb = '', target = ''] = found;
      const start = found.index;
      ask(stretchOf(written.pieces, start, start + line.length));
      if (!/^[A-Z]+ $/.test(verb)) continue;
      const path = stretchOf(written.pieces, start + verb.length, start + verb.length + target.length);
      for (const host of hostsOf(scene, message, { written, start, end: lines[place + 1]?.index }, chain.context)) {
        ask(host);
        report(scene, message, chain, verb.trim(), flatten([{ text: 'https://' }, ...host, ...path]));
      }
    }
  }
  return needed;
}

/** A verb that is not known has its space with it. */
const requestLine = /(?<=^|\n)((?:[A-Z]{3,7}|\u0000) |\u0000)((?:\/|\u0000)\S*) HTTP\/1\.[01]/g;
const hostLine = /\nHost:[ \t]*([^\s:]+)/i;

function readingsOf({ evaluator }: Scene, { parts, first }: Message, context: Context): readonly (readonly Piece[])[] {
  const lists = parts.map(({ expr, endsLine }): readonly (readonly Piece[])[] => {
    const end: readonly Piece[] = endsLine ? [{ text: '\r\n' }] : [];
    const values = evaluator.evaluate(expr, first.fn, context);
    return values.length > 0 ? values.map((value) => [...piecesOf(value), ...end]) : [[{ hole: 'text' }, ...end]];
  });
  return combinations<readonly Piece[]>(lists, mostReadings).map((all) => all.flat());
}

type Stretch = Readonly<{ written: FlatText; start: number; end: number | undefined }>;

/** The host that the message names, else the one that its connection was opened to. */
function hostsOf(
  { evaluator }: Scene,
  { host, first }: Message,
  { written, start, end }: Stretch,
  context: Context,
): readonly (readonly Piece[])[] {
  const named = hostLine.exec(written.text.slice(start, end));
  if (!named) return host ? evaluator.evaluate(host, first.fn, context).map((value) => piecesOf(value)) : [];
  const behind = start + named.index + named[0].length;
  return [stretchOf(written.pieces, behind - (named[1] ?? '').length, behind)];
}

function report(scene: Scene, { first }: Message, chain: Chain, method: string, address: FlatText): void {
  const { catalogue } = scene;
  const base = apiBaseOf(catalogue, address.text);
  if (!base) return;
  const { expr, fn } = first;
  const rest = address.text.slice(base.length);
  const match = matchPath(catalogue, method, rest, base.version);
  const params = address.paramsFrom(base.length);
  const mayGoOn = params.some((param) => isPassed(scene, param, chain));
  if (mayGoOn && (match.isWholeHole || !match.operation)) return;
  const callers = chain.sites.map((site) => site.call);
  const { place, related } = placesOf(
    scene,
    placeOfPath(scene, address, base.length, first, callers, chain),
    expr,
    fn,
    chain,
  );
  scene.noteWrappers(params.map((param) => param.fn));
  if (match.isWholeHole || match.isUnseen) {
    if (!/^\/*$/.test(rest))
      scene.reportUnresolved(
        'call',
        `${method} ${match.path}`,
        place,
        whyHidden(address, unfilled(scene, params, chain)),
      );
    return;
  }
  scene.report({
    kind: 'call',
    certainty: 'certain',
    provider: catalogue.data.id,
    protocol: 'rest',
    method,
    ...pathsOf(match),
    ...(match.operation && { operation: match.operation.id }),
    place,
    related,
    trace: [{ text: `${method} ${address.text.replaceAll('\u0000', '{}')}`, place }],
  });
}
