import type { CallExpr, Expr } from '../../outline/outline.ts';
import { piecesOf, type Properties } from '../../resolve/values.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { scopeKey } from '../scopes/asking-names.ts';
import { signInsOf } from './sign-ins.ts';

/**
 * Scopes that a sign-in library asks for when it is told none: `Providers.Acme({ clientId })`. Nothing of them stands in the code,
 * and the library's next version may ask for others: likely.
 */
export const defaultScopes: Recogniser = (scene) => {
  for (const { sdk, sink, expr, fn, options, place } of signInsOf(scene)) {
    if (isTold(scene, expr, options)) continue;
    for (const scope of sdk.defaultScopes ?? [])
      scene.report({
        kind: 'request',
        certainty: 'likely',
        provider: scene.catalogue.data.id,
        scope,
        place,
        related: [{ place: placeOf(expr, fn), message: 'the sign-in library' }],
        trace: [{ text: `${sink.symbol} asks for "${scope}" when no scopes are given`, place }],
      });
  }
};

const isTold = (scene: Scene, expr: CallExpr | Expr, options: readonly Properties[]): boolean =>
  (expr.kind === 'call' && expr.args.some(({ name }) => name !== undefined && scopeKey.test(name))) ||
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
