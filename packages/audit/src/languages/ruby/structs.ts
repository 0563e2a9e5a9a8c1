import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { emptyClass } from '../unit.ts';

type Members = Pick<ClassOutline, 'bases' | 'fields' | 'methods' | 'classes' | 'body'>;

/** What is in the block behind: the methods of the class. */
type LowerMembers = (block: Node, owner: string, lowering: Lowering) => Members;

/** `Route = Struct.new(:path, :verb) do … end`, `Data.define(:path)`, `Class.new(Base) do … end`: a class. Undefined of other assignments. */
export function madeClass(node: Node, lowering: Lowering, lowerMembers: LowerMembers): ClassOutline | undefined {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left?.type !== 'constant' || right?.type !== 'call') return undefined;
  const maker = makerOf(right, lowering);
  if (maker === undefined) return undefined;
  const name = sourceOf(lowering, left);
  const block = right.childForFieldName('block');
  const made = { ...emptyClass(name, rangeOf(node)), ...(block && lowerMembers(block, name, lowering)) };
  const args = argumentsOf(right);
  if (maker === 'Class')
    return { ...made, kind: 'class', bases: [...args.map((one) => lowerExpr(one, lowering)), ...made.bases] };
  return withFields(made, fieldsIn(args, lowering));
}

/** `class Route < Struct.new(:path, :verb)`: the fields that a class has of its base. Undefined of other bases. */
export function fieldsOfBase(base: Node | undefined, lowering: Lowering): readonly Field[] | undefined {
  const maker = base?.type === 'call' ? makerOf(base, lowering) : undefined;
  return base && maker !== undefined && maker !== 'Class' ? fieldsIn(argumentsOf(base), lowering) : undefined;
}

/** What a constructor of its own takes under a field's name and hands on with `super` is that field. */
export const withFields = (type: ClassOutline, fields: readonly Field[]): ClassOutline => ({
  ...type,
  fields: [...fields, ...type.fields],
  methods: type.methods.map((method): FunctionOutline => {
    if (!method.isConstructor || !method.body.some((one) => 'value' in one && one.value && handsOn(one.value)))
      return method;
    const params = method.params.map((param) =>
      fields.some(({ name }) => name === param.name) ? { ...param, isField: true } : param,
    );
    return { ...method, params };
  }),
});

/** `super` alone hands on all that there is. */
const handsOn = (value: Expr): boolean =>
  value.kind === 'call' ? writtenName(value.callee) === 'super' : writtenName(value) === 'super';

const makers: Readonly<Record<string, string>> = { Struct: 'new', Data: 'define', Class: 'new' };

function makerOf(call: Node, lowering: Lowering): string | undefined {
  const [receiver, method] = [call.childForFieldName('receiver'), call.childForFieldName('method')];
  const name = receiver?.type === 'constant' ? sourceOf(lowering, receiver) : '';
  return method && makers[name] === sourceOf(lowering, method) ? name : undefined;
}

const argumentsOf = (call: Node): readonly Node[] => {
  const list = call.childForFieldName('arguments');
  return list ? partsOf(list).filter(({ type }) => type !== 'pair') : [];
};

/** A text first is the name of the class. */
const fieldsIn = (args: readonly Node[], lowering: Lowering): readonly Field[] =>
  args.flatMap((arg): readonly Field[] => {
    const name = lowerExpr(arg, lowering);
    const isField = name.kind === 'text' && /^[a-z_]\w*[?!]?$/.test(name.value);
    return isField ? [{ name: name.value, annotations: [], at: rangeOf(arg) }] : [];
  });
