import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, addRun, itemAt } from '../statement-parts.ts';
import { maximumDepth, partsOf, rangeOf } from '../syntax.ts';

/** What a pattern takes a value apart into; `let _ = send()` and `if let Err(_) = send()` take nothing of it, and send all the same. */
export function bindWhole(pattern: Node, value: Expr, lowering: Lowering, type?: string): void {
  const { into } = lowering.block;
  const before = into.length;
  bindPattern(pattern, value, lowering, type);
  if (into.slice(before).every(({ kind }) => kind !== 'bind')) addRun(lowering, value);
}

/** Binds the names of a pattern to what they take from a value. What it compares with is looked at, never used. */
export function bindPattern(pattern: Node, value: Expr, lowering: Lowering, type?: string): void {
  if (lowering.depth >= maximumDepth) {
    lowering.tooDeep.push(rangeOf(pattern));
    return;
  }
  lowering.depth += 1;
  bind(pattern, value, lowering, type);
  lowering.depth -= 1;
}

function bind(pattern: Node, value: Expr, lowering: Lowering, type: string | undefined): void {
  const parts = partsOf(pattern).filter(({ type: kind }) => kind !== 'mutable_specifier');
  const [first] = parts;
  const each = (from: number): void =>
    parts.slice(from).forEach((part, index) => bindPattern(part, itemAt(value, index, rangeOf(part)), lowering));
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_field_identifier': {
      const name = sourceOf(lowering, pattern);
      if (/^[A-Z]/.test(name)) return; // a constant or an enum's member, compared with
      const typed = type === undefined ? {} : { type };
      return addBind(lowering, nameAt(name, rangeOf(pattern)), value, rangeOf(pattern), typed);
    }
    case 'match_pattern':
    case 'ref_pattern':
    case 'mut_pattern':
    case 'reference_pattern':
      return first && bindPattern(first, value, lowering, type);
    case 'captured_pattern':
      return parts.forEach((part) => bindPattern(part, value, lowering));
    case 'tuple_struct_pattern':
      // `Some(x)`, `Ok(x)` and the like hold what the value is.
      if (first?.type === 'scoped_identifier')
        return parts.slice(1).forEach((part, index) => bindPattern(part, payloadOf(value, index, pattern), lowering));
      return parts.length === 2 && parts[1] ? bindPattern(parts[1], value, lowering) : each(1);
    case 'tuple_pattern':
    case 'slice_pattern':
      return each(0);
    case 'struct_pattern':
      return parts.slice(1).forEach((part) => bindField(part, value, lowering));
    default:
      if (pattern.type.endsWith('_literal')) {
        const { into, arms } = lowering.block;
        const operand = lowerExpr(pattern, lowering);
        into.push({
          kind: 'test',
          value: { kind: 'compare', operands: [operand], at: operand.at },
          at: operand.at,
          arms,
        });
      }
  }
}

/** `Route::Follow(id)`: of a member of an enum that the program defines it is not the member itself. */
const payloadOf = (value: Expr, index: number, pattern: Node): Expr =>
  memberAt(value, index === 0 ? '#payload' : `#payload${index}`, rangeOf(pattern));

/** `Foo { a, b: c }`. */
function bindField(part: Node, value: Expr, lowering: Lowering): void {
  const [name, pattern] = [part.childForFieldName('name'), part.childForFieldName('pattern')];
  if (!name) return;
  bindPattern(pattern ?? name, memberAt(value, sourceOf(lowering, name), rangeOf(part)), lowering);
}
