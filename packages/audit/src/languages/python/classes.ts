import type { Node } from 'web-tree-sitter';
import type { CallExpr, ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { nameAt } from '../expression-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { emptyClass } from '../unit.ts';
import { argumentsOf } from './expressions.ts';
import { annotationsOf, lowerFunction } from './functions.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';
import { lowerStatements } from './statements.ts';

/** A class: what its body assigns are its fields, what it defines its methods; the rest stays in the body. */
export function lowerClass(node: Node, annotations: readonly CallExpr[], lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const bases = argumentsOf(node.childForFieldName('superclasses'), lowering).flatMap(({ name: label, value }) =>
    label === undefined ? [value] : [],
  );
  const methods: FunctionOutline[] = [];
  const classes: ClassOutline[] = [];
  const into: Statement[] = [];
  const body = node.childForFieldName('body');
  inBlock(lowering, { into, arms: [] }, () => {
    for (const child of body ? partsOf(body) : []) {
      const [target, decorators] = undecorated(child);
      if (target.type === 'function_definition')
        methods.push(lowerFunction(target, annotationsOf(decorators, lowering), true, lowering));
      else if (target.type === 'class_definition')
        classes.push(lowerClass(target, annotationsOf(decorators, lowering), lowering));
      else lowerStatements([child], lowering);
    }
  });
  const fields = into.flatMap((statement) => fieldOf(statement));
  const isEnum = bases.some((base: Expr) => /^(?:Enum|StrEnum|IntEnum|Flag|IntFlag)$/.test(writtenName(base)));
  return {
    kind: isEnum ? 'enum' : 'class',
    ...(name && { name: sourceOf(lowering, name) }),
    bases,
    fields,
    methods,
    classes,
    body: into.filter((statement) => fieldOf(statement).length === 0),
    annotations,
    at: rangeOf(node),
  };
}

export function undecorated(node: Node): readonly [Node, readonly Node[]] {
  if (node.type !== 'decorated_definition') return [node, []];
  const decorators = partsOf(node).filter(({ type }) => type === 'decorator');
  return [node.childForFieldName('definition') ?? node, decorators];
}

function fieldOf(statement: Statement): readonly Field[] {
  if (statement.kind !== 'bind' || statement.target.kind !== 'name' || statement.operator !== '=') return [];
  const { target, value, type, at } = statement;
  return [
    {
      name: target.name,
      ...(value && { value }),
      ...(type !== undefined && { type }),
      isStatic: true,
      annotations: [],
      at,
    },
  ];
}

/** `Row = namedtuple('Row', ['verb', 'path'])`, `'verb path'`, `NamedTuple('Row', [('verb', str)])`: a class of these fields. */
export function namedTuple(name: string, { kind, ...value }: Expr): ClassOutline | undefined {
  if (kind !== 'call' || !('callee' in value)) return undefined;
  const { callee, args, at } = value;
  const isMaker =
    (callee.kind === 'name' || callee.kind === 'member') && /^(?:namedtuple|NamedTuple)$/.test(callee.name);
  const [, described] = args.map((argument) => argument.value);
  if (!isMaker || !described) return undefined;
  const items = described.kind === 'list' ? described.items : [described];
  const names = items.flatMap((item) => {
    const label = item.kind === 'list' ? item.items[0] : item;
    return label?.kind === 'text' ? label.value.split(/[\s,]+/).filter(Boolean) : [];
  });
  const fields = names.map((field) => ({ name: field, annotations: [], at }));
  return { ...emptyClass(name, at), bases: [nameAt('NamedTuple', callee.at)], fields };
}
