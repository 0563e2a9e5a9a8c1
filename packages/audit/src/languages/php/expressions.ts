import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Expr, Range } from '../../outline/outline.ts';
import {
  conditional,
  indexed,
  lowerChoice,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerLiteral,
  lowerSpread,
  memberAt,
  nameAt,
} from '../expression-parts.ts';
import { CaseGuards, guardSides } from '../guards.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, addClass } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { yielding } from '../yields.ts';
import { array } from './arrays.ts';
import { assign, augment } from './assignments.ts';
import { lowerClass } from './classes.ts';
import { allArguments, lowerClosure } from './functions.ts';
import { bareName, qualified, scopeName, variable, variableName } from './names.ts';
import { doubleQuoted, heredoc, singleQuoted } from './strings.ts';

/** `$o->name`, `$o?->name`, `$o->$name`. */
function member(node: Node, lowering: Lowering): Expr {
  const object = lowerField(node, 'object', lowering);
  const name = node.childForFieldName('name');
  if (name?.type === 'name') return memberAt(object, sourceOf(lowering, name), endingAt(name, node));
  return { kind: 'index', object, key: name ? lowerExpr(name, lowering) : other(node, []), at: rangeOf(node) };
}

/** A call's node has its arguments in it, which may end lines below its name. */
const endingAt = (name: Node, node: Node): Range => ({ start: rangeOf(node).start, end: rangeOf(name).end });

/** `A::X`, `self::X`, `parent::X`, `A::$x`. `A::class` is the class. */
function scoped(node: Node, scope: Node | undefined, name: Node | undefined, lowering: Lowering): Expr {
  const object = scope ? lowerExpr(scope, lowering) : other(node, []);
  const text = name ? variableName(name, lowering) : '';
  return text === 'class' ? object : memberAt(object, text, name ? endingAt(name, node) : rangeOf(node));
}

/** `$a['k']`, `$a[0]`, `$a{'k'}`; inside a string also `"$a[k]"`, where the key is no constant. */
const subscript: LowerExpr = (node, lowering) => {
  const [object, key] = partsOf(node);
  const target = object ? lowerExpr(object, lowering) : other(node, []);
  if (!key) return { kind: 'index', object: target, key: other(node, []), at: rangeOf(node) };
  const isInText = /^(?:encapsed_string|heredoc_body)$/.test(node.parent?.type ?? '');
  const isBare = key.type === 'name' && isInText && lowering.text.charAt(node.startIndex - 1) !== '{';
  const lowered: Expr = isBare
    ? { kind: 'text', value: sourceOf(lowering, key), at: rangeOf(key) }
    : lowerExpr(key, lowering);
  return indexed(target, lowered, rangeOf(node));
};

export function argumentsOf(list: Node | null | undefined, lowering: Lowering): Argument[] {
  return (list ? partsOf(list) : []).flatMap((argument): Argument[] => {
    const parts = argument.type === 'argument' ? partsOf(argument) : [argument];
    const label = parts.length > 1 ? argument.childForFieldName('name') : null;
    const value = parts.at(-1);
    if (!value) return [];
    const lowered = lowerExpr(value, lowering);
    return [label && label.id !== value.id ? { name: sourceOf(lowering, label), value: lowered } : { value: lowered }];
  });
}

function call(callee: Expr, node: Node, lowering: Lowering, isNew = false): Expr {
  const list = node.childForFieldName('arguments') ?? partsOf(node).find(({ type }) => type === 'arguments');
  // `$client->get(...)` calls nothing: it is the method.
  if (list && /^\(\s*\.\.\.\s*\)$/.test(sourceOf(lowering, list))) return callee;
  return { kind: 'call', callee, args: argumentsOf(list, lowering), isNew, at: rangeOf(node) };
}

/** `call_user_func('f', a)` is `f(a)`, `call_user_func_array([$o, 'm'], $list)` is `$o->m(...$list)`. */
function passedOn({ callee, args: [target, ...rest], at }: CallExpr): Expr | undefined {
  const isList = callee.kind === 'name' && callee.name === 'call_user_func_array';
  if (!target || callee.kind !== 'name' || (!isList && callee.name !== 'call_user_func')) return undefined;
  const args = isList
    ? rest.slice(0, 1).map(({ value }) => ({ value: { kind: 'spread', value, at: value.at } as const }))
    : rest;
  return { kind: 'call', callee: callableOf(target.value), args, isNew: false, at };
}

/** The function that a text or a list names: `'f'`, `'A::m'`, `[$o, 'm']`; a variable that holds one is itself. */
function callableOf(target: Expr): Expr {
  const [object, method] = target.kind === 'list' ? target.items : [];
  if (object && method?.kind === 'text')
    return memberAt(object.kind === 'text' ? nameAt(object.value, object.at) : object, method.value, target.at);
  if (target.kind !== 'text') return target;
  const [owner = '', name] = target.value.split('::');
  return name === undefined ? nameAt(owner, target.at) : memberAt(nameAt(owner, target.at), name, target.at);
}

const adds = /^array_(?:push|unshift)$/;
const takes = /^array_(shift|pop)$/;

/** `array_push($list, a, b)` is `$list[] = a` and so on; `array_shift($list)` takes from it, as a method would. */
const functionCall: LowerExpr = (node, lowering) => {
  const made = call(lowerField(node, 'function', lowering), node, lowering);
  if (made.kind !== 'call' || made.callee.kind !== 'name') return made;
  if (made.callee.name === 'func_get_args') return nameAt(allArguments, made.at);
  const [list, ...items] = made.args.map(({ value }) => value);
  const [, taking] = takes.exec(made.callee.name) ?? [];
  if (taking !== undefined && list) return { ...made, callee: memberAt(list, taking, made.at), args: [] };
  if (!adds.test(made.callee.name)) return passedOn(made) ?? made;
  if (list && items.length > 0)
    addBind(lowering, list, { kind: 'list', items, at: rangeOf(node) }, rangeOf(node), { operator: '+=' });
  return made;
};

const scopedCall: LowerExpr = (node, lowering) => {
  const [scope, name] = [node.childForFieldName('scope') ?? undefined, node.childForFieldName('name') ?? undefined];
  const callee = scoped(node, scope, name, lowering);
  // `parent::__construct(…)` is what other languages write as `super(…)`.
  const isSuper =
    callee.kind === 'member' &&
    callee.name === '__construct' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'super';
  return call(isSuper ? callee.object : callee, node, lowering);
};

/** `new class($path) extends Call { … }`: a class beside it, under a name that nobody else has. */
function anonymous(node: Node, lowering: Lowering): Expr {
  const name = `class@${node.startIndex}`;
  addClass(lowering, { ...lowerClass(node, lowering), name });
  return call(nameAt(name, rangeOf(node)), node, lowering, true);
}

/** `new A(…)`; `new self` makes one of the class around, `new static` one of the class that the method is called on. */
const creation: LowerExpr = (node, lowering) => {
  const [type] = partsOf(node);
  if (type?.type === 'anonymous_class') return anonymous(type, lowering);
  if (!type || type.type === 'arguments') return lowerAll(node, lowering);
  const text = sourceOf(lowering, type);
  const isOwn = type.type === 'name' && scopeName(text) === 'this';
  const own = text === 'self' ? lowering.owner : undefined;
  const callee = isOwn ? nameAt(own ?? 'this', rangeOf(type)) : lowerExpr(type, lowering);
  return call(callee, node, lowering, true);
};

const comparison = /^(?:===?|!==?|<>|<=>|[<>]=?|instanceof)$/;

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type.toLowerCase() ?? '';
  if (operator === '.') return lowerConcat(node, operator, lowering);
  if (operator === '??' || operator === '||' || operator === 'or') return lowerChoice(node, operator, false, lowering);
  if (operator === '&&' || operator === 'and') return lowerChoice(node, operator, true, lowering);
  if (operator === '+') return united(node, lowering) ?? lowerAll(node, lowering);
  return comparison.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

/** `$options + ['timeout' => 10]`: what the left array has, and what only the right one has. */
function united(node: Node, lowering: Lowering): Expr | undefined {
  const [left, right] = partsOf(node);
  if (!left || !right || ![left, right].some(({ type }) => type === 'array_creation_expression')) return undefined;
  const entries = [right, left].map((one) => ({
    key: '...',
    value: lowerExpr(one, lowering),
    at: rangeOf(one),
  }));
  return { kind: 'record', entries, at: rangeOf(node) };
}

/** `a ? b : c`, and `a ?: c`, which is a or c. */
const ternary: LowerExpr = (node, lowering) => {
  const [test, body, otherwise] = ['condition', 'body', 'alternative'].map((name) => node.childForFieldName(name));
  const lowered = test ? lowerExpr(test, lowering) : undefined;
  if (body) guardSides(lowering, (one) => lowerExpr(one, lowering), test ?? null, [body, otherwise]);
  const options = [body, otherwise].flatMap((option) => (option ? [lowerExpr(option, lowering)] : []));
  if (!body && lowered) return { kind: 'choice', options: [lowered, ...options], isDefault: true, at: rangeOf(node) };
  return conditional(lowered, options, rangeOf(node));
};

const match: LowerExpr = (node, lowering) => {
  const body = node.childForFieldName('body');
  const condition = lowerField(node, 'condition', lowering);
  const guards = new CaseGuards(lowering, condition);
  const options = (body ? partsOf(body) : []).map((arm) => {
    const labels = arm.childForFieldName('conditional_expressions');
    const lowered = labels ? partsOf(labels).map((label) => lowerExpr(label, lowering)) : undefined;
    guards.add(lowered, arm.childForFieldName('return_expression'));
    return lowerField(arm, 'return_expression', lowering);
  });
  return conditional(condition, options, rangeOf(node));
};

/** `include 'a.php'`: a value where the file returns one. */
const include: LowerExpr = (node, lowering) => ({
  kind: 'call',
  callee: nameAt('require', rangeOf(node)),
  args: [{ value: lowerInner(node, lowering) }],
  isNew: false,
  at: rangeOf(node),
});

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string: singleQuoted,
  encapsed_string: doubleQuoted,
  heredoc,
  nowdoc: heredoc,
  integer: lowerLiteral,
  float: lowerLiteral,
  boolean: lowerLiteral,
  null: lowerLiteral,
  variable_name: variable,
  dynamic_variable_name: variable,
  name: bareName,
  relative_scope: bareName,
  qualified_name: qualified,
  member_access_expression: member,
  nullsafe_member_access_expression: member,
  scoped_property_access_expression: (node, lowering) =>
    scoped(node, node.childForFieldName('scope') ?? undefined, node.childForFieldName('name') ?? undefined, lowering),
  class_constant_access_expression: (node, lowering) => {
    const [scope, name] = partsOf(node);
    return scoped(node, scope, name, lowering);
  },
  subscript_expression: subscript,
  function_call_expression: functionCall,
  member_call_expression: (node, lowering) => call(member(node, lowering), node, lowering),
  nullsafe_member_call_expression: (node, lowering) => call(member(node, lowering), node, lowering),
  scoped_call_expression: scopedCall,
  object_creation_expression: creation,
  array_creation_expression: array,
  assignment_expression: assign,
  reference_assignment_expression: assign,
  augmented_assignment_expression: augment,
  binary_expression: binary,
  conditional_expression: ternary,
  match_expression: match,
  include_expression: include,
  include_once_expression: include,
  require_expression: include,
  require_once_expression: include,
  anonymous_function: lowerClosure,
  anonymous_function_creation_expression: lowerClosure,
  arrow_function: lowerClosure,
  cast_expression: (node, lowering) => lowerField(node, 'value', lowering),
  parenthesized_expression: lowerInner,
  yield_expression: (node, lowering) => {
    const isAll = node.children.some((child) => /(?:^| )from$/.test(child?.type ?? ''));
    const [value] = partsOf(node);
    // A key may stand before what is handed out.
    const given = value?.type === 'array_element_initializer' ? partsOf(value).at(-1) : value;
    return yielding(lowering.block, given ? lowerExpr(given, lowering) : other(node, []), rangeOf(node), isAll);
  },
  clone_expression: lowerInner,
  error_suppression_expression: lowerInner,
  by_ref: lowerInner,
  variadic_unpacking: lowerSpread,
};
