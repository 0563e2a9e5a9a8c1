import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerClass } from './classes.ts';
import { lowerExpr } from './expressions.ts';
import { typeText } from './functions.ts';
import { emit, type Lowering, sourceOf } from './lowering.ts';
import { bindPattern, isPattern, namesOf } from './patterns.ts';

/** `const a = 1, { b } = c`. */
export function lowerDeclaration(node: Node, lowering: Lowering): void {
  for (const declarator of partsOf(node)) {
    const [name, value] = [declarator.childForFieldName('name'), declarator.childForFieldName('value')];
    if (!name) continue;
    const unnamed = value && unnamedClass(value);
    if (unnamed && !isPattern(name)) {
      emit(lowering, {
        kind: 'class',
        class: lowerClass(unnamed, lowering, sourceOf(lowering, name)),
        at: rangeOf(declarator),
      });
      continue;
    }
    // Beside a construction the declared type says less, often only an interface.
    const type = value?.type === 'new_expression' ? null : declarator.childForFieldName('type');
    const written = type ? { type: typeText(type, lowering) } : {};
    bindTarget(
      name,
      value ? lowerExpr(value, lowering) : undefined,
      { isDeclaration: true, at: rangeOf(declarator), ...written },
      lowering,
    );
  }
}

/** `const A = class { … }` is the class `A`. */
function unnamedClass(value: Node): Node | undefined {
  return value.type === 'class' && !value.childForFieldName('name') ? value : undefined;
}

type Bound = Readonly<{ isDeclaration: boolean; at: Range; type?: string }>;

/** A name, member or pattern that gets a value; what `catch` gives has none. */
export function bindTarget(target: Node, value: Expr | undefined, bound: Bound, lowering: Lowering): void {
  if (!isPattern(target)) {
    emit(lowering, {
      kind: 'bind',
      target: lowerExpr(target, lowering),
      ...(value && { value }),
      operator: '=',
      ...bound,
    });
  } else if (value) bindPattern(target, value, { isDeclaration: bound.isDeclaration, lowering });
  else {
    for (const name of namesOf(target, lowering))
      emit(lowering, { kind: 'bind', target: { kind: 'name', name, at: bound.at }, operator: '=', ...bound });
  }
}
