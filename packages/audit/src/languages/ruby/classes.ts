import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { inBlock, lowerDeeper, lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { emptyClass } from '../unit.ts';
import { lowerMethod } from './functions.ts';
import { mixedIn } from './mixins.ts';
import { fieldsOfBase, madeClass, withFields } from './structs.ts';
import { pushAll } from '../../push-all.ts';

interface Members {
  readonly methods: FunctionOutline[];
  readonly classes: ClassOutline[];
}

/** Classes and modules: constants are their fields, what they include or extend are bases; the rest stays in the body. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const text = name ? (sourceOf(lowering, name).split('::').at(-1) ?? '') : '';
  const parent = node.childForFieldName('superclass');
  const fields = fieldsOfBase(parent ? partsOf(parent)[0] : undefined, lowering);
  const bases = parent && !fields ? partsOf(parent).map((base) => lowerExpr(base, lowering)) : [];
  const members = lowerMembers(node, text, lowering);
  const at = rangeOf(node);
  const named: ClassOutline = {
    kind: node.type === 'module' ? 'module' : 'class',
    name: text,
    ...members,
    bases: [...bases, ...members.bases],
    annotations: [],
    at,
  };
  const own = fields ? withFields(named, fields) : named;
  // `class A::B` stands in the module A.
  const outside = name ? sourceOf(lowering, name).split('::').slice(0, -1).filter(Boolean) : [];
  return outside.reduceRight<ClassOutline>(
    (inner, module) => ({ ...emptyClass(module, at), kind: 'module', classes: [inner] }),
    own,
  );
}

/** What stands in the body of a class or module, or in a block that adds to one. */
export function lowerMembers(
  node: Node,
  owner: string,
  lowering: Lowering,
): Pick<ClassOutline, 'bases' | 'fields' | 'methods' | 'classes' | 'body'> {
  const members: Members = { methods: [], classes: [] };
  const into: Statement[] = [];
  const outer = lowering.owner;
  lowering.owner = owner;
  const body = node.childForFieldName('body');
  if (body)
    lowerDeeper(body, lowering, () =>
      inBlock(lowering, { into, arms: [] }, () => addMembers(body, false, members, lowering)),
    );
  lowering.owner = outer;
  return {
    bases: mixedIn(owner, into, members),
    fields: into.flatMap(constantOf),
    ...members,
    body: into.filter((statement) => constantOf(statement).length === 0),
  };
}

function addMembers(body: Node | null, isStatic: boolean, members: Members, lowering: Lowering): void {
  for (const child of body ? partsOf(body) : []) {
    // `private def x` defines x.
    const marked = child.type === 'call' ? child.childForFieldName('arguments') : null;
    const definitions = marked ? partsOf(marked).filter(({ type }) => type === 'method') : [];
    const made = child.type === 'assignment' ? madeClass(child, lowering, lowerMembers) : undefined;
    if (/^(?:singleton_)?method$/.test(child.type)) members.methods.push(lowerMethod(child, isStatic, lowering));
    else if (definitions.length > 0)
      pushAll(
        members.methods,
        definitions.map((one) => lowerMethod(one, isStatic, lowering)),
      );
    else if (isConcernBlock(child, lowering) || isOfHelpers(child, lowering))
      // `class_methods do … end`: what a concern has for the classes that include it, and `included do … end`: what runs in them.
      lowerDeeper(child, lowering, () =>
        addMembers(child.childForFieldName('block')?.childForFieldName('body') ?? null, isStatic, members, lowering),
      );
    else if (made) members.classes.push(made);
    else if (child.type === 'class' || child.type === 'module') members.classes.push(lowerClass(child, lowering));
    else if (child.type === 'singleton_class')
      lowerDeeper(child, lowering, () => addMembers(child.childForFieldName('body'), true, members, lowering));
    else lowerStatements([child], lowering);
  }
}

const isConcernBlock = (node: Node, lowering: Lowering): boolean =>
  /^(?:class_methods|included|prepended)$/.test(nameOfBlock(node, lowering));

/** `helpers do … end` of Sinatra and Grape: methods for the routes beside it. */
export const isOfHelpers = (node: Node, lowering: Lowering): boolean => nameOfBlock(node, lowering) === 'helpers';

/** What a block is handed to that nothing stands before; empty where there is none. */
function nameOfBlock(node: Node, lowering: Lowering): string {
  const method = node.type === 'call' && !node.childForFieldName('receiver') ? node.childForFieldName('method') : null;
  return method && node.childForFieldName('block') ? sourceOf(lowering, method) : '';
}

/** `class_attribute :endpoint, default: 'https://…'`. */
function attributesOf({ value, at }: Extract<Statement, { kind: 'expr' }>): readonly Field[] {
  if (value.kind !== 'call' || value.callee.kind !== 'name') return [];
  if (!/^(?:class_attribute|(?:thread_)?[cm]attr_(?:accessor|reader)|config_accessor)$/.test(value.callee.name))
    return [];
  const initial = value.args.find(({ name }) => name === 'default')?.value;
  return value.args.flatMap(({ name, value: one }) =>
    initial && name === undefined && one.kind === 'text'
      ? [{ name: one.value, value: initial, isStatic: true, annotations: [], at }]
      : [],
  );
}

function constantOf(statement: Statement): readonly Field[] {
  if (statement.kind === 'expr') return attributesOf(statement);
  if (statement.kind !== 'bind' || statement.target.kind !== 'name' || !/^[A-Z]/.test(statement.target.name)) return [];
  const { target, value, at } = statement;
  return [{ name: target.name, ...(value && { value }), isStatic: true, annotations: [], at }];
}
