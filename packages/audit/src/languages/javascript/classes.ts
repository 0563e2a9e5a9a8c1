import type { Node } from 'web-tree-sitter';
import type { CallExpr, ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { decoratorsOf, lowerDecorators } from './annotations.ts';
import { lowerExpr } from './expressions.ts';
import { accessorOf, isMarked, lowerFunction, typeText } from './functions.ts';
import { emit, inBlock, type Lowering, sourceOf } from './lowering.ts';
import { nameOf } from './objects.ts';
import { lowerStatements } from './statements.ts';
import { boundsOf, typeName } from './types.ts';

type Members = Readonly<{ fields: Field[]; methods: FunctionOutline[]; body: Statement[] }>;

/** Classes, abstract ones and class expressions. */
export function lowerClass(node: Node, lowering: Lowering, givenName?: string): ClassOutline {
  const written = node.childForFieldName('name');
  const name = written ? sourceOf(lowering, written) : givenName;
  const annotations = lowerDecorators(decoratorsOf(node), lowering);
  const bases = basesOf(node, lowering);
  const { fields, methods, body } = membersOf(node.childForFieldName('body'), lowering);
  return {
    kind: 'class',
    ...(name !== undefined && { name }),
    bases,
    fields,
    methods,
    classes: [],
    body,
    annotations,
    ...boundsOf(node, lowering),
    at: rangeOf(node),
  };
}

/** A class written as an expression: a statement beside it, and its name where it stood. */
export function lowerClassExpression(node: Node, lowering: Lowering): Expr {
  const lowered = lowerClass(node, lowering, `class@${node.startIndex}`);
  emit(lowering, { kind: 'class', class: lowered, at: rangeOf(node) });
  return { kind: 'name', name: lowered.name ?? '', at: rangeOf(node) };
}

function membersOf(node: Node | null, lowering: Lowering): Members {
  const members: Members = { fields: [], methods: [], body: [] };
  let decorators: Node[] = []; // TypeScript's grammar puts a method's decorators before it, into the class body
  inBlock(lowering, { into: members.body, arms: [] }, () => {
    for (const child of node ? partsOf(node) : []) {
      if (child.type === 'decorator') {
        decorators.push(child);
        continue;
      }
      lowerMember(child, lowerDecorators([...decorators, ...decoratorsOf(child)], lowering), members, lowering);
      decorators = [];
    }
  });
  return members;
}

function lowerMember(
  node: Node,
  annotations: readonly CallExpr[],
  { fields, methods }: Members,
  lowering: Lowering,
): void {
  switch (node.type) {
    case 'method_definition':
      methods.push(methodOf(node, annotations, lowering));
      break;
    case 'field_definition':
    case 'public_field_definition':
      fields.push(fieldOf(node, annotations, lowering));
      break;
    case 'class_static_block':
      lowerStatements(partsOf(node), lowering);
      break;
    default: // signatures have no code
  }
}

/** A getter bears the annotation `getter`: it is read like a field. A setter's name is one that nothing reads. */
function methodOf(node: Node, annotations: readonly CallExpr[], lowering: Lowering): FunctionOutline {
  const accessor = accessorOf(node);
  const at = rangeOf(node);
  const getter: CallExpr = { kind: 'call', callee: { kind: 'name', name: 'getter', at }, args: [], isNew: false, at };
  const method = lowerFunction(node, lowering, accessor === 'get' ? [...annotations, getter] : annotations);
  return accessor === 'set' ? { ...method, name: `set ${method.name ?? ''}` } : method;
}

export function fieldOf(node: Node, annotations: readonly CallExpr[], lowering: Lowering): Field {
  const name = node.childForFieldName('property') ?? node.childForFieldName('name');
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  return {
    name: name ? nameOf(name, lowering) : '',
    ...(value && { value: lowerExpr(value, lowering) }),
    ...(type && { type: typeText(type, lowering) }),
    ...(isMarked(node, 'static') && { isStatic: true }),
    annotations,
    at: rangeOf(node),
  };
}

/** `extends Base implements A, B`; JavaScript has the expression right under the heritage. */
function basesOf(node: Node, lowering: Lowering): readonly Expr[] {
  const heritage = partsOf(node).find(({ type }) => type === 'class_heritage');
  return (heritage ? partsOf(heritage) : []).flatMap((clause) => {
    if (clause.type === 'implements_clause') return partsOf(clause).map((type) => typeName(type, lowering));
    const base = clause.type === 'extends_clause' ? clause.childForFieldName('value') : clause;
    return base ? [lowerExpr(base, lowering)] : [];
  });
}
