import type { Chain } from '../../resolve/expand.ts';
import type { ParamRef } from '../../resolve/values.ts';
import type { FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/** Of the parameters that a path comes from, those that nobody fills: their functions are called nowhere in the audited code. */
export function unfilled({ evaluator }: Scene, params: readonly ParamRef[], { context }: Chain): readonly ParamRef[] {
  return params.filter(({ fn }) => !context.assumed.siteOf(fn) && (evaluator.sites.get(fn)?.length ?? 0) === 0);
}

/** Somebody fills the parameter, and which caller is meant has not been chosen yet. */
export const isPassed = ({ evaluator }: Scene, { fn }: ParamRef, { context }: Chain): boolean =>
  (evaluator.sites.get(fn)?.length ?? 0) > 0 && !context.assumed.siteOf(fn);

/** Why a path cannot be seen, and what would show it. */
export function whyHidden(flat: FlatText, missing: readonly ParamRef[]): string {
  const [param] = missing;
  if (param) {
    const name = param.fn.params[param.index]?.name ?? 'an argument';
    const owner = param.fn.name ? `${param.fn.name}()` : 'a function';
    return `the path is "${name}" of ${owner}, which nothing in the audited code calls; audit the code that calls it too`;
  }
  const piece = flat.text.includes('\u0000') ? flat.pieceAt(flat.text.indexOf('\u0000')) : undefined;
  const hole =
    piece && 'hole' in piece && /^[\w.$]+$/.test(piece.hole) ? `"${piece.hole}"` : 'what the path is made of';
  return `${hole} is known only at run time; a literal path in the code or in audited configuration would show it`;
}
