import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { joinPieces } from './joined-texts.ts';
import { isSegment } from './segment-labels.ts';
import { builtWithVariables } from './template-variables.ts';
import type { Input } from './text-functions.ts';
import { combinations, literalText, type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

const textBuilder = /^(?:StringBuilder|StringBuffer|StringJoiner)$/;
const addsText = /^(?:append|appendLine|plus)$/;
const addsSegment =
  /^(?:path_and_query|addPathSegments?|addEncodedPathSegments?|addPathParam|appendPath|append_path|appendEncodedPath|appendPathSegments?|AppendPathSegments?|appendPathComponent|appendingPathComponent|appending|pathSegment|path|encodedPath|segment|resolve|relativize)$/;
const addsHost = /^(?:host|authority|encodedAuthority)$/;

/** Texts and addresses that are built piece by piece: `new StringBuilder(a).append(b)`, `base.newBuilder().addPathSegment(c)`. */
export function builtText(input: Input, written: string, call: CallExpr): readonly Value[] | undefined {
  const { receiver } = input;
  // Apache's URIBuilder has setters for what others name by the part alone.
  const name = /^set(?:Scheme|Host|Path)$/.test(written) ? written.slice('set'.length).toLowerCase() : written;
  if (name === 'buildString') return blockText(input);
  if (call.callee.kind === 'name') return textBuilder.test(name) ? startOf(input) : undefined;
  const texts = receiver.filter(({ kind }) => kind === 'text' || kind === 'param');
  if (name === 'scheme')
    return isBuilder(receiver) ? afterEach([[]], input, (scheme) => [...scheme, { text: '://' }]) : undefined;
  if (addsHost.test(name) && (texts.length > 0 || isBuilder(receiver)))
    return afterEach(texts.length > 0 ? texts.map((text) => piecesOf(text)) : [[]], input, (host) => host);
  // OkHttp's `HttpUrl.get(text)`, `URI.create(text)`
  if ((name === 'create' || (name === 'get' && isHttpUrl(call))) && isAddressType(call))
    return input.args[0] && input.evaluator.force(input.args[0]);
  if (texts.length === 0) return undefined;
  const filled = builtWithVariables(input, name);
  if (filled) return filled;
  if (name === 'build' || name === 'toString') return texts;
  if (name === 'request' && asksTarget(call) && texts.some(({ kind }) => kind === 'text')) return texts;
  const bases = texts.map((text) => piecesOf(text));
  if (addsText.test(name)) return afterEach(bases, input, (added) => added);
  if (!addsSegment.test(name) || input.args.length === 0) return undefined;
  const others = new Set(call.args.flatMap((one) => (isSegment(one) ? [] : [one.value])));
  return joinedSegments(
    bases,
    input.args.filter(({ expr }) => !others.has(expr)),
    input,
  );
}

/** JAX-RS: `target.request()`, `target.request(MediaType.APPLICATION_JSON)` begin a request to what was built. */
export const asksTarget = ({ callee, args: [type, ...more] }: CallExpr): boolean =>
  callee.kind === 'member' &&
  callee.name === 'request' &&
  more.length === 0 &&
  (type === undefined ||
    (type.value.kind === 'member' && /^(?:APPLICATION|TEXT)_/.test(type.value.name)) ||
    (type.value.kind === 'text' && /^(?:application|text)\//.test(type.value.value)));

const isBuilder = (receiver: readonly Value[]): boolean =>
  receiver.some(
    (value) =>
      value.kind === 'external' && value.path.some((step) => /Builder|^builder$|newInstance|URLComponents/.test(step)),
  );

const isAddressType = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && isName(callee.object) && /^(?:URI|URL|Uri|Url|HttpUrl)$/.test(callee.object.name);

const isHttpUrl = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && isName(callee.object) && callee.object.name === 'HttpUrl';

const isName = (expr: Expr): expr is Extract<Expr, { kind: 'name' | 'member' }> =>
  expr.kind === 'name' || expr.kind === 'member';

/** `new StringBuilder(text)` is its text; a capacity is none. */
function startOf({ evaluator, args }: Input): readonly Value[] {
  const [first] = args;
  const texts =
    first && first.expr.kind !== 'literal'
      ? evaluator.force(first).filter(({ kind }) => kind === 'text' || kind === 'param')
      : [];
  return texts.length > 0 ? texts : [literalText('')];
}

/** Kotlin's `buildString { append(a); append(b) }`. Undefined where the block does more than to append. */
function blockText({ evaluator, args }: Input): readonly Value[] | undefined {
  const block = args.at(-1);
  const [value] = block ? evaluator.force(block) : [];
  if (!block || value?.kind !== 'function') return undefined;
  const parts = value.fn.body.map((statement): Thunk | undefined => {
    const expr = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
    const isAppended =
      expr?.kind === 'call' && expr.callee.kind === 'name' && /^append(?:Line)?$/.test(expr.callee.name);
    const [added] = isAppended ? expr.args : [];
    return added && { expr: added.value, fn: value.fn, context: block.context };
  });
  const known = parts.flatMap((part) => part ?? []);
  return known.length > 0 && known.length === parts.length ? evaluator.concat(known) : undefined;
}

/** Each base followed by each value of the first argument. */
function afterEach(
  bases: readonly (readonly Piece[])[],
  { evaluator, args }: Input,
  shape: (added: readonly Piece[]) => readonly Piece[],
): readonly Value[] | undefined {
  const [first] = args;
  if (!first) return undefined;
  const added = evaluator.force(first).map((value) => shape(piecesOf(value)));
  return combinations<readonly Piece[]>([bases, added], 8).map((pieces) => ({ kind: 'text', pieces: pieces.flat() }));
}

/** Each base followed by the segments, one slash before each. */
export function joinedSegments(
  bases: readonly (readonly Piece[])[],
  args: readonly Thunk[],
  { evaluator }: Input,
): readonly Value[] {
  const lists = args.map((arg) => evaluator.force(arg).flatMap((value) => segmentsIn(evaluator, value)));
  return combinations<readonly Piece[]>([bases, ...lists], 8).map(([base = [], ...rest]) => ({
    kind: 'text',
    pieces: rest.reduce<readonly Piece[]>(joinSegment, base),
  }));
}

/** What is handed over as one segment, or as a list of them. */
const segmentsIn = (evaluator: Evaluator, value: Value): readonly (readonly Piece[])[] =>
  value.kind === 'list' ? joinPieces(evaluator, value.items, '/').map((joined) => piecesOf(joined)) : [piecesOf(value)];

/** An address of its own replaces the base. */
function joinSegment(path: readonly Piece[], segment: readonly Piece[]): readonly Piece[] {
  const start = segment.find(isSomething);
  if (start && 'text' in start && /^[a-z]+:\/\//i.test(start.text)) return segment;
  return [...path, ...slashBetween(path, segment), ...segment];
}

const isSomething = (piece: Piece): boolean => 'hole' in piece || piece.text !== '';

function slashBetween(left: readonly Piece[], right: readonly Piece[]): readonly Piece[] {
  const [last, first] = [left.findLast(isSomething), right.find(isSomething)];
  const isThere =
    (last && 'text' in last && last.text.endsWith('/')) || (first && 'text' in first && first.text.startsWith('/'));
  return isThere ? [] : [{ text: '/' }];
}
