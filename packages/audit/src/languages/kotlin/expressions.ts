import type { Node } from 'web-tree-sitter';
import { differenceOf } from '../flags.ts';
import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import {
  lowerDifference,
  indexed,
  lowerChoice,
  lowerCompare,
  lowerInner,
  lowerList,
  lowerLiteral,
  lowerSpread,
  memberAt,
  nameAt,
  callAt,
  castOf,
  operandsOf,
} from '../expression-parts.ts';
import { writtenName } from '../../outline/written-name.ts';
import { withFallback } from '../fallback-calls.ts';
import { testOf } from '../conditions.ts';
import { addGuard } from '../guards.ts';
import { lowerAll, type LowerExpr, lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, addClass } from '../statement-parts.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { lowerIf, lowerTry, lowerWhen } from './branches.ts';
import { lowerObject, typeName } from './classes.ts';
import { lowerLambda, lowerMethod } from './functions.ts';
import { lowerCharacter, lowerString } from './strings.ts';

/** A name without the backquotes that let any word be one. */
export const nameOf = (node: Node, lowering: Lowering): string => sourceOf(lowering, node).replaceAll('`', '');

/** To the grammar `null` is a name like any other. */
const name: LowerExpr = (node, lowering) =>
  sourceOf(lowering, node) === 'null' ? lowerLiteral(node, lowering) : nameAt(nameOf(node, lowering), rangeOf(node));

/** `a.b`, `a?.b`, `a::b`; `A::class.java` is `A`. */
const navigation: LowerExpr = (node, lowering) => {
  const [object, property] = partsOf(node);
  if (!object) return other(node, []);
  const lowered = lowerExpr(object, lowering);
  const called = property ? nameOf(property, lowering) : 'class';
  const isClass = called === 'class' || (called === 'java' && sourceOf(lowering, object).endsWith('::class'));
  return isClass ? lowered : memberAt(lowered, called, rangeOf(node));
};

export const argumentsOf = (list: Node | null | undefined, lowering: Lowering): Argument[] =>
  (list ? partsOf(list) : []).map((argument): Argument => {
    const parts = partsOf(argument).filter(({ type }) => type !== 'annotation');
    const [label, value] = parts;
    const isNamed = value && argument.children.some((child) => child?.type === '=');
    if (label && isNamed) return { name: nameOf(label, lowering), value: lowerExpr(value, lowering) };
    return { value: label ? lowerExpr(label, lowering) : other(argument, []) };
  });

/** `a(b) { c }`: the lambda behind the parentheses is the last argument of the same call. */
const call: LowerExpr = (node, lowering) => {
  const [callee, ...suffixes] = partsOf(node);
  const lambdas = suffixes.filter(({ type }) => type === 'annotated_lambda');
  const list = suffixes.find(({ type }) => type === 'value_arguments');
  // `body?.let { … }` runs for who passes a body.
  if (callee?.type === 'navigation_expression' && callee.child(1)?.type === '?.')
    for (const lambda of lambdas)
      addGuard(
        lowering,
        lambda,
        testOf(callee.child(0), (one) => lowerExpr(one, lowering)),
      );
  const trailing = lambdas.map((lambda): Argument => ({ value: lowerExpr(lambda, lowering) }));
  const target = callee ? lowerExpr(callee, lowering) : other(node, []);
  if (
    target.kind === 'call' &&
    !list &&
    callee?.type === 'call_expression' &&
    !target.args.at(-1)?.value.kind.startsWith('function')
  )
    return withBlock({ ...target, args: [...target.args, ...trailing], at: rangeOf(node) });
  const args = [...argumentsOf(list, lowering), ...trailing];
  const types = suffixes
    .filter(({ type }) => type === 'type_arguments')
    .flatMap((one) => partsOf(one).map((type) => sourceOf(lowering, type)));
  return withBlock({
    kind: 'call',
    callee: target,
    args,
    ...(types.length > 0 && { types }),
    isNew: false,
    at: rangeOf(node),
  });
};

/** `with(object) { … }` is `object.run { … }`. */
function withBlock(call: CallExpr): Expr {
  const [object, block] = call.args;
  if (call.callee.kind !== 'name' || call.callee.name !== 'with' || !object || block?.value.kind !== 'function')
    return withFallback(call);
  return { ...call, callee: memberAt(object.value, 'run', call.callee.at), args: [block] };
}

/** The grammar takes `get<User>(path)` for two comparisons where it is the whole of a function. */
function callWithType(node: Node, lowering: Lowering): Expr | undefined {
  const [left, list] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const [callee, type] = [left?.childForFieldName('left'), left?.childForFieldName('right')];
  if (list?.type !== 'parenthesized_expression' || left?.childForFieldName('operator')?.type !== '<') return undefined;
  if (!callee || type?.type !== 'identifier' || !/^[A-Z]/.test(type.text)) return undefined;
  return {
    kind: 'call',
    callee: lowerExpr(callee, lowering),
    args: partsOf(list).map((one) => ({ value: lowerExpr(one, lowering) })),
    types: [sourceOf(lowering, type)],
    isNew: false,
    at: rangeOf(node),
  };
}

/** `ids.map { … } + "user:$id"` is the list with one more; in `names + "user:$id"`, which may be that, a text with places is no several. */
const lowerSum: LowerExpr = (node, lowering) => {
  const [first, ...rest] = operandsOf(node, '+').map((part) => lowerExpr(part, lowering));
  const at = rangeOf(node);
  const isOfTexts = rest.every(({ kind }) => kind === 'text' || kind === 'concat');
  if (first?.kind === 'call' && isOfTexts && makesList.test(writtenName(first.callee)))
    return rest.reduce((list, item) => callAt(memberAt(list, 'plus', at), [item], at), first);
  const mayBeList = first?.kind === 'name' || first?.kind === 'member';
  const isItem = (part: Expr): boolean =>
    part.kind === 'concat' && part.parts[0]?.kind === 'text' && /^\w/.test(part.parts[0].value);
  if (!first || !mayBeList || !rest.some(isItem)) return concatenation([...(first ? [first] : []), ...rest], at);
  return { kind: 'concat', parts: [first, ...rest], at };
};

const makesList =
  /^(?:(?:list|mutableList|arrayList|set|mutableSet|hashSet|linkedSet)Of|empty(?:List|Set)|(?:flatM|m)ap(?:NotNull|Indexed)?|filter(?:Not(?:Null)?)?|to(?:Mutable)?(?:List|Set)|distinct|sorted)$/;

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type ?? '';
  const typed = operator === '>' ? callWithType(node, lowering) : undefined;
  if (typed) return typed;
  if (operator === '+') return lowerSum(node, lowering);
  if (operator === '-') return lowerDifference(node, lowering);
  if (operator === '?:' || operator === '||') return lowerChoice(node, operator, false, lowering);
  if (operator === '&&') return lowerChoice(node, operator, true, lowering);
  return /^(?:[!=]==?|<=?|>=?)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

/** `a to b`, `list plus more`: a call of a method. */
const infix: LowerExpr = (node, lowering) => {
  const [left, operator, right] = partsOf(node);
  if (!left || !operator || !right) return lowerAll(node, lowering);
  const object = lowerExpr(left, lowering);
  const callee = memberAt(object, nameOf(operator, lowering), { start: object.at.start, end: operator.endIndex });
  return { kind: 'call', callee, args: [{ value: lowerExpr(right, lowering) }], isNew: false, at: rangeOf(node) };
};

export const assignment: LowerExpr = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  const written = node.childForFieldName('operator')?.type;
  const operator = written === '+=' ? '+=' : '=';
  if (!left) return value;
  const target = lowerExpr(left, lowering);
  const less = written === '-=' ? differenceOf(target, value, rangeOf(node)) : undefined;
  addBind(lowering, target, less ?? value, rangeOf(node), { operator, isDeclaration: false });
  return value;
};

/** `object : A(b) { … }`: an object of a class that has no name. */
const objectLiteral: LowerExpr = (node, lowering) => {
  const outline = lowerObject(node, lowering);
  addClass(lowering, outline);
  const [base] = outline.bases;
  const args = argumentsOf(findInvocation(node), lowering);
  const at = rangeOf(node);
  return { kind: 'call', callee: base ?? nameAt('object', at), args, isNew: true, at };
};

function findInvocation(node: Node): Node | undefined {
  const specifiers = partsOf(node).find(({ type }) => type === 'delegation_specifiers');
  const invocation = specifiers?.descendantsOfType('constructor_invocation')[0];
  return invocation ? partsOf(invocation).find(({ type }) => type === 'value_arguments') : undefined;
}

const check: LowerExpr = (node, lowering) => {
  const [left] = partsOf(node);
  return { kind: 'compare', operands: left ? [lowerExpr(left, lowering)] : [], at: rangeOf(node) };
};

const subscript: LowerExpr = (node, lowering) => {
  const [object, key] = partsOf(node);
  if (!object) return other(node, []);
  return indexed(lowerExpr(object, lowering), key ? lowerExpr(key, lowering) : other(node, []), rangeOf(node));
};

/** `a!!` is `a`; `!a` and `-a` are something else. */
const unary: LowerExpr = (node, lowering) =>
  node.childForFieldName('operator')?.type === '!!' ? lowerInner(node, lowering) : lowerAll(node, lowering);

const last: LowerExpr = (node, lowering) => {
  const inner = partsOf(node).at(-1);
  return inner ? lowerExpr(inner, lowering) : other(node, []);
};

/** `this`, `this@Outer`; the name of a function whose block it stands in begins with a small letter. */
function thisExpr(node: Node, lowering: Lowering): Expr {
  const [, label] = /@([A-Z]\w*)$/.exec(sourceOf(lowering, node)) ?? [];
  return { ...nameAt('this', rangeOf(node)), ...(label !== undefined && { within: label }) };
}

export const kotlinExpressions: Readonly<Record<string, LowerExpr>> = {
  string_literal: (node, lowering) => lowerString(node, lowering),
  multiline_string_literal: (node, lowering) => lowerString(node, lowering),
  character_literal: (node, lowering) => lowerCharacter(node, lowering),
  number_literal: lowerLiteral,
  float_literal: lowerLiteral,
  boolean_literal: lowerLiteral,
  null: lowerLiteral,
  identifier: name,
  this_expression: thisExpr,
  super_expression: (node) => nameAt('super', rangeOf(node)),
  navigation_expression: navigation,
  call_expression: call,
  index_expression: subscript,
  binary_expression: binary,
  infix_expression: infix,
  assignment,
  in_expression: lowerCompare,
  is_expression: check,
  as_expression: (node, lowering) => castOf(lowerInner(node, lowering), partsOf(node).at(-1) ?? null),
  unary_expression: unary,
  parenthesized_expression: lowerInner,
  labeled_expression: last,
  annotated_expression: last,
  annotated_lambda: last,
  spread_expression: lowerSpread,
  collection_literal: lowerList,
  object_literal: objectLiteral,
  lambda_literal: (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) }),
  anonymous_function: (node, lowering) => ({ kind: 'function', fn: lowerMethod(node, lowering), at: rangeOf(node) }),
  callable_reference: last,
  user_type: (node, lowering) => nameAt(typeName(node, lowering), rangeOf(node)),
  if_expression: (node, lowering) => lowerIf(node, lowering),
  when_expression: (node, lowering) => lowerWhen(node, lowering),
  try_expression: (node, lowering) => lowerTry(node, lowering),
};
