import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import {
  combinations,
  type ExternalValue,
  type Piece,
  piecesOf,
  type Thunk,
  type Value,
} from '../../resolve/values.ts';

// PHP-HTTP's plug-ins, which put a host and a path before what a client is asked for: https://docs.php-http.org/en/latest/plugins/

const deepest = 3; // clients in one another: `new HttpMethodsClient(new PluginClient($http, $plugins))`
const mostPlugins = 20;
const makesClient = /Client(?:Factory)?$|^createClient$|^decorate\w*$/;

type Found = Readonly<Record<'bases' | 'paths', (readonly Piece[])[]>>;

/** What the plug-ins put before the paths of a client, where it has any. */
export function basesOfPlugins(evaluator: Evaluator, client: ExternalValue, { assumed }: Context): readonly Value[] {
  if (client.file.language !== 'php') return [];
  const found: Found = { bases: [], paths: [] };
  for (let step: ExternalValue | undefined = client; step; step = step.parent)
    lookInto(evaluator, step, assumed, found, 0);
  const all = found.paths.length > 0 ? combinations([found.bases, found.paths], 8) : found.bases.map((one) => [one]);
  return all.map((parts) => ({ kind: 'text', pieces: parts.flat() }));
}

function lookInto(
  evaluator: Evaluator,
  { path, call }: ExternalValue,
  assumed: Context['assumed'],
  found: Found,
  depth: number,
): void {
  if (call?.expr.kind !== 'call' || depth > deepest) return;
  const name = path.at(-2) ?? '';
  const [first] = call.expr.args;
  const at: Context = { frames: call.context.frames, assumed };
  const valuesOf = ({ expr, fn, context }: Thunk): readonly Value[] =>
    evaluator.settle(evaluator.evaluate(expr, fn, { frames: context.frames, assumed }));
  if (/^(?:AddHost|BaseUri|AddPath)Plugin$/.test(name) && first) {
    const addresses = addressesIn(evaluator, { expr: first.value, fn: call.fn, context: at });
    (name === 'AddPathPlugin' ? found.paths : found.bases).push(...addresses);
    return;
  }
  if (!makesClient.test(name)) return;
  for (const { value } of call.expr.args)
    for (const one of valuesOf({ expr: value, fn: call.fn, context: at })) {
      const parts = one.kind === 'list' ? one.items.slice(0, mostPlugins).flatMap(valuesOf) : [one];
      for (const part of parts) if (part.kind === 'external') lookInto(evaluator, part, assumed, found, depth + 1);
    }
}

/** `$uris->createUri('https://…')`, `Utils::uriFor('https://…')`, `new Uri('https://…')`. */
const addressesIn = (evaluator: Evaluator, { expr, fn, context }: Thunk): readonly (readonly Piece[])[] =>
  evaluator.settle(evaluator.evaluate(expr, fn, context)).flatMap((value): readonly (readonly Piece[])[] => {
    if (value.kind === 'text') return [trimmed(value.pieces)];
    const made = value.kind === 'external' && value.call?.expr.kind === 'call' ? value.call : undefined;
    const [only] = made?.expr.kind === 'call' && makesAddress.test(nameOf(made.expr.callee)) ? made.expr.args : [];
    if (!made || !only) return [];
    return evaluator.evaluate(only.value, made.fn, made.context).map((one) => trimmed(piecesOf(one)));
  });

const makesAddress = /^(?:createUri|uriFor|uri_for|Uri)$/;

/** A slash is put between one and the next. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && 'text' in last ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : pieces;
}
