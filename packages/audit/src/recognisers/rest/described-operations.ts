import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { configNamed } from '../../resolve/configuration/config-files.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import {
  type ExternalValue,
  type Piece,
  piecesOf,
  type Properties,
  type Thunk,
  type Value,
  wholeText,
} from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { baseOfClient } from './described-clients.ts';
import { isVerb } from './verb-words.ts';

/** An operation of a description: its verb, and its whole address. */
export type Described = Readonly<{ name: string; verb: string; address: readonly Piece[] }>;

/** The operations of a description. `needed` gets the functions whose callers say what it is made of. */
export function described(
  scene: Scene,
  placed: Placed<CallExpr>,
  context: Context,
  needed: Set<FunctionInfo>,
): readonly Described[] {
  const { evaluator } = scene;
  const [first] = placed.expr.args;
  if (!first) return [];
  const force = ({ expr, fn, context: inside }: Thunk): readonly Value[] =>
    evaluator.evaluate(expr, fn, { frames: inside.frames, assumed: context.assumed });
  const textAt = (entries: Properties, key: string): readonly Value[] => (entries.get(key) ?? []).flatMap(force);
  const given = evaluator.evaluate(first.value, placed.fn, context);
  // Guzzle 3 reads the file itself.
  const isNamed = given.some(({ kind }) => kind === 'text');
  const values = isNamed ? configNamed(evaluator, placed.expr, placed.fn, context) : given;
  if (isNamed && values.length === 0) scene.noteOutside(fileBehind(evaluator, placed, context));
  return values.flatMap((value): readonly Described[] => {
    if (value.kind === 'param') needed.add(value.param.fn);
    if (value.kind === 'external') {
      // The file may be named by who calls the function around it.
      for (const fn of paramsOfFile(evaluator, value.call)) needed.add(fn);
      scene.noteOutside([value]);
    }
    if (value.kind !== 'record') return [];
    const written = baseKeys.flatMap((key) => textAt(value.entries, key));
    const bases = written.length > 0 ? written : baseOfClient(scene, placed, context);
    for (const base of bases)
      for (const piece of piecesOf(base)) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
    const all = textAt(value.entries, 'operations').flatMap((one) => (one.kind === 'record' ? [...one.entries] : []));
    const byName = new Map(all);
    for (const [, thunks] of all) for (const { expr } of thunks) rowsDescribed(evaluator).add(expr);
    return all.flatMap(([name, thunks]) => {
      const own = (key: string, of: readonly Thunk[], depth = 0): readonly Value[] =>
        of.flatMap(force).flatMap((row) => {
          if (row.kind !== 'record') return [];
          const found = textAt(row.entries, key);
          if (found.length > 0 || depth > 2) return found;
          // What it does not say itself, the operation says that it extends.
          return textAt(row.entries, 'extends').flatMap((base) =>
            own(key, byName.get(wholeText(base) ?? '') ?? [], depth + 1),
          );
        });
      const verbs = own('httpMethod', thunks)
        .flatMap((verb) => wholeText(verb) ?? [])
        .filter(isVerb);
      return verbs.flatMap((verb) =>
        own('uri', thunks).flatMap((uri) =>
          bases.map((base) => ({
            name,
            verb: verb.toUpperCase(),
            address: resolved(piecesOf(base), piecesOf(uri)),
          })),
        ),
      );
    });
  });
}

/** Rows of descriptions: what is not called by its name is not called. */
export const rowsDescribed = rememberingEach<Evaluator, [], Set<Expr>>(() => new Set());

/** The call of the library, as what stands for the file that it reads. */
const fileBehind = (evaluator: Evaluator, { expr, fn }: Placed<CallExpr>, context: Context): readonly ExternalValue[] =>
  evaluator.evaluate(expr, fn, context).flatMap((value) => (value.kind === 'external' ? [value] : []));

const baseKeys = ['baseUri', 'baseUrl', 'base_uri', 'base_url'];

/** `json_decode(file_get_contents($path))`: parameters among what the file is named by. */
function paramsOfFile(evaluator: Evaluator, call: Thunk | undefined, depth = 0): readonly FunctionInfo[] {
  if (call?.expr.kind !== 'call' || depth > 2) return [];
  return call.expr.args.flatMap(({ value }) =>
    evaluator.evaluate(value, call.fn, call.context).flatMap((one) => {
      if (one.kind === 'param') return [one.param.fn];
      if (one.kind === 'external') return paramsOfFile(evaluator, one.call, depth + 1);
      return one.kind === 'text'
        ? one.pieces.flatMap((piece) => ('hole' in piece && piece.param ? [piece.param.fn] : []))
        : [];
    }),
  );
}

/** A path that begins with a slash goes against the host (RFC 3986, section 5.2.2); any other goes on behind the base. */
function resolved(base: readonly Piece[], uri: readonly Piece[]): readonly Piece[] {
  const [first] = base;
  const [start] = uri;
  const path = start && 'text' in start ? start.text : '';
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path)) return uri;
  if (!first || !('text' in first)) return [...base, ...uri];
  if (!path.startsWith('/')) {
    const last = base.at(-1);
    const isEnded = last !== undefined && 'text' in last && last.text.endsWith('/');
    return isEnded ? [...base, ...uri] : [...base, { text: '/' }, ...uri];
  }
  const host = /^[a-z]+:\/\/[^/?#]+/i.exec(first.text)?.[0];
  return host === undefined ? [...base, ...uri] : [{ ...first, text: host }, ...uri];
}
