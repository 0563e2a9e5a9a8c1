import type { Expr } from '../../outline/outline.ts';

const few = 12; // links of a chain: nearly all have less

/**
 * Calls inside a long chain (`a.b().c().d()…`), the innermost first and so many apart that asking for one from the one before is
 * not deep. None of a short chain.
 *
 * @param isKnown - what stands inside of this one need not be asked for
 */
export function linksOf(end: Expr, isKnown: (link: Expr) => boolean): readonly Expr[] {
  const links: Expr[] = [];
  let count = 0;
  for (let link = insideOf(end); link; link = insideOf(link)) {
    if (link.kind !== 'call') continue;
    count += 1;
    if (count % few !== 0) continue;
    if (isKnown(link)) break;
    links.push(link);
  }
  return links.toReversed();
}

function insideOf(expr: Expr): Expr | undefined {
  if (expr.kind === 'call') return expr.callee;
  return expr.kind === 'member' || expr.kind === 'index' ? expr.object : undefined;
}
