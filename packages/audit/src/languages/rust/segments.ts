import type { CallExpr, Expr, Range } from '../../outline/outline.ts';
import type { Lowering } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { concatenation } from '../syntax.ts';

/**
 * `url.path_segments_mut()?.push("a").extend(["b", "c"])` adds to url; so does what stands in a variable of its own. What is left
 * where some are taken away is not known.
 *
 * @returns the segments, for what is called on them next; undefined of other calls
 */
export function changedSegments({ callee, args, at }: CallExpr, lowering: Lowering): Expr | undefined {
  if (callee.kind !== 'member' || !/^(?:push|extend|clear|pop)$/.test(callee.name)) return undefined;
  const { object: segments, name } = callee;
  const address = addressOf(segments.kind === 'name' ? valueBefore(segments.name, lowering) : segments);
  const [added] = args;
  if (!address || (added === undefined) !== /^(?:clear|pop)$/.test(name)) return undefined;
  if (added)
    addBind(lowering, address, behindSlashes(added.value, name, at), at, { operator: '+=', isDeclaration: false });
  else addBind(lowering, address, { kind: 'other', children: [], at }, at, { isDeclaration: false });
  return segments;
}

/** The address whose segments these are. */
function addressOf(segments: Expr | undefined): Expr | undefined {
  if (segments?.kind !== 'call' || segments.callee.kind !== 'member') return undefined;
  const { object, name } = segments.callee;
  return name === 'path_segments_mut' && object.kind === 'name' ? object : undefined;
}

const farthest = 40; // statements between a variable and what is pushed to it

/** What a variable was set to last: `let mut segments = url.path_segments_mut()?;`. */
function valueBefore(name: string, { block: { into } }: Lowering): Expr | undefined {
  for (let at = into.length - 1; at >= 0 && at >= into.length - farthest; at -= 1) {
    const statement = into[at];
    if (statement?.kind === 'bind' && statement.target.kind === 'name' && statement.target.name === name)
      return statement.isDeclaration ? statement.value : undefined;
  }
  return undefined;
}

/** Each of a list behind a slash of its own; of a list that a caller hands over too. */
function behindSlashes(added: Expr, name: string, at: Range): Expr {
  const slash: Expr = { kind: 'text', value: '/', at };
  if (added.kind === 'list')
    return concatenation(
      added.items.flatMap((one) => [slash, one]),
      at,
    );
  const callee: Expr = { kind: 'member', object: added, name: 'join', at };
  const joined: Expr = { kind: 'call', callee, args: [{ value: slash }], isNew: false, at };
  return concatenation([slash, name === 'extend' ? joined : added], at);
}
