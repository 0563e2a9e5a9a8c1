import type { Expr } from '../../outline/outline.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Piece, piecesOf } from '../../resolve/values.ts';
import { authorizeAddresses, parameterPieces } from '../authorizations/authorize-url.ts';
import type { Scene } from '../recogniser.ts';

/** A parameter in the query of an authorize address that somebody wrote, as one caller makes it. */
interface Written {
  readonly expr: Expr;
  readonly fn: FunctionInfo;
  readonly parameter: readonly Piece[];
  readonly chain: Chain;
}

/** One parameter of all texts that hold the provider's authorize address with it. */
export function parametersInTexts(scene: Scene, name: string): readonly Written[] {
  const addresses = authorizeAddresses(scene.catalogue);
  const { texts } = scene.evaluator.program;
  const hasParameter = (text: string): boolean => text.includes(`${name}=`);
  // Joined texts are costly to evaluate, and most programs have no such parameter.
  if (!texts.some(({ expr }) => literalsOf(expr).some(hasParameter))) return [];
  const found: Written[] = [];
  for (const { expr, fn } of texts) {
    if (expr.kind === 'text' && !hasParameter(expr.value)) continue;
    expand(scene.evaluator, (chain) => {
      const needed = new Set<FunctionInfo>();
      for (const value of scene.evaluator.evaluate(expr, fn, chain.context)) {
        const pieces = piecesOf(value);
        const text = pieces.map((piece) => ('hole' in piece ? '\u0000' : piece.text)).join('');
        if (!addresses.some((address) => text.toLowerCase().includes(address))) continue;
        const parameter = parameterPieces(pieces, name).filter(saysSomething);
        if (parameter.length === 0) continue;
        for (const piece of parameter) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
        found.push({ expr, fn, parameter, chain });
      }
      return needed;
    });
  }
  return found;
}

const saysSomething = (piece: Piece): boolean => 'hole' in piece || piece.text !== '' || piece.variable !== undefined;

const literalsOf = (expr: Expr): readonly string[] =>
  expr.kind === 'text'
    ? [expr.value]
    : expr.kind === 'concat'
      ? expr.parts.flatMap((part) => (part.kind === 'text' ? [part.value] : []))
      : [];
