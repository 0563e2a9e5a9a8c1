import type { ScopeSink } from '@mixer-oauth/core';
import type { CallExpr } from '../outline/outline.ts';
import { calleeValues, nameOf } from '../resolve/calls.ts';
import { emptyContext } from '../resolve/context.ts';
import type { FunctionInfo } from '../resolve/program.ts';
import { piecesOf, type Properties, wholeText } from '../resolve/values.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';
import { scopeKey } from './scope-sinks.ts';
import { lastPart, nameRange, sdksFor } from './sdk-symbols.ts';

/**
 * Scopes that a sign-in library asks for when it is told none: `Providers.Acme({ clientId })`. Nothing of them stands in the code,
 * and the library's next version may ask for others: likely.
 */
export const defaultScopes: Recogniser = (scene) => {
  for (const { expr: call, fn } of scene.evaluator.program.calls) {
    for (const { id, scopeSinks = [], defaultScopes: scopes = [] } of sdksFor(scene, fn.file.language)) {
      if (scopes.length === 0) continue;
      const sink = scopeSinks.find((one) => lastPart(one.symbol) === nameOf(call.callee));
      if (!sink || !isOf(scene, call, fn, id)) continue;
      const options = optionsOf(scene, call, fn);
      if (!isForProvider(scene, sink, call, fn, options) || isTold(scene, call, options)) continue;
      for (const scope of scopes) report(scene, scope, sink.symbol, call, fn);
    }
  }
};

/** The call is of the package, or of something unknown in a file that imports it. */
function isOf(scene: Scene, call: CallExpr, fn: FunctionInfo, id: string): boolean {
  const { catalogue } = scene;
  const isIt = (module: string): boolean =>
    catalogue.sdksOfImport(fn.file.language, module).some((sdk) => sdk.id === id);
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  if (callees.some((callee) => callee.kind === 'external' && callee.module !== '')) {
    return callees.some((callee) => callee.kind === 'external' && isIt(callee.module));
  }
  return importsOf(scene, fn).some(isIt) && callees.every(({ kind }) => kind !== 'function' && kind !== 'class');
}

function importsOf({ evaluator }: Scene, { file }: FunctionInfo): readonly string[] {
  const required = evaluator.program.calls.flatMap(({ expr, fn }) => {
    const [first] = expr.args;
    return fn.file === file && nameOf(expr.callee) === 'require' && first?.value.kind === 'text'
      ? [first.value.value]
      : [];
  });
  return [...file.outline.imports.map(({ module }) => module), ...required];
}

const optionsOf = ({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo): readonly Properties[] =>
  call.args.flatMap(({ value }) =>
    evaluator.evaluate(value, fn).flatMap((one) => (one.kind === 'record' ? [one.entries] : [])),
  );

/** `server.auth.strategy(name, scheme, { provider: 'acme' })` serves many providers: only its own row counts. */
function isForProvider(
  { evaluator }: Scene,
  { where }: ScopeSink,
  call: CallExpr,
  fn: FunctionInfo,
  options: readonly Properties[],
): boolean {
  if (!where) return true;
  const { argument, name, equals } = where;
  const written = argument === undefined ? undefined : call.args.filter((one) => one.name === undefined).at(argument);
  const values = [
    ...(written ? evaluator.evaluate(written.value, fn) : []),
    ...(name === undefined
      ? []
      : options.flatMap((entries) => (entries.get(name) ?? []).flatMap((thunk) => evaluator.force(thunk)))),
  ];
  return values.some((value) => wholeText(value) === equals);
}

const isTold = (scene: Scene, call: CallExpr, options: readonly Properties[]): boolean =>
  call.args.some(({ name }) => name !== undefined && scopeKey.test(name)) ||
  options.some((entries) => namesScopes(scene, entries));

/** An option, one inside an option (`authorization: { params: { scope } }`), or the query of an address among them. */
const namesScopes = (scene: Scene, entries: Properties, depth = 0): boolean =>
  [...entries].some(
    ([key, thunks]) =>
      scopeKey.test(key) ||
      thunks
        .flatMap((thunk) => scene.evaluator.force(thunk))
        .some((value) =>
          value.kind === 'record'
            ? depth < 3 && namesScopes(scene, value.entries, depth + 1)
            : piecesOf(value).some((piece) => 'text' in piece && /[?&]scope=/.test(piece.text)),
        ),
  );

function report(scene: Scene, scope: string, symbol: string, call: CallExpr, fn: FunctionInfo): void {
  const place = { file: fn.file.file, at: nameRange(call) };
  scene.report({
    kind: 'request',
    certainty: 'likely',
    provider: scene.catalogue.data.id,
    scope,
    place,
    related: [{ place: placeOf(call, fn), message: 'the sign-in library' }],
    trace: [{ text: `${symbol} asks for "${scope}" when no scopes are given`, place }],
  });
}
