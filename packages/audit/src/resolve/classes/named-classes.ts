import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

const hole = '\u0000';
const mostClasses = 60; // of one namespace

/**
 * Classes that code names by a text, which may be known in part only: PHP's `new $class`, where that is `'App\Plugins\' . $name`;
 * Ruby's `Plugins.const_get(name)`. Where only the namespace is known it is any class in that.
 */
export const classesCalled = (
  evaluator: Evaluator,
  { callee, isNew }: CallExpr,
  values: readonly Value[],
): readonly Value[] =>
  isNew && callee.kind !== 'text'
    ? values.flatMap((value) => (value.kind === 'text' ? classesLike(evaluator, textIn(value), '\\') : []))
    : [];

/** Ruby's `Object.const_get(name)`, `name.constantize`. */
export const readsConstant = /^(?:const_get|constantize|safe_constantize)$/;

/** Undefined of other calls. */
export function constantRead(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'ruby' || callee.kind !== 'member' || !readsConstant.test(writtenName(callee)))
    return undefined;
  const named = args[0]
    ? evaluator.evaluate(args[0].value, fn, context)
    : evaluator.evaluate(callee.object, fn, context);
  const owners = args[0] ? evaluator.evaluate(callee.object, fn, context) : [];
  const prefixes = owners.flatMap((value) => (value.kind === 'class' ? [`${wholeName(value.class)}::`] : []));
  const found = named.flatMap((value) => {
    const text = value.kind === 'text' ? textIn(value) : hole;
    return (prefixes.length > 0 ? prefixes : ['']).flatMap((prefix) => classesLike(evaluator, prefix + text, '::'));
  });
  return found.length > 0 ? found : undefined;
}

const textIn = ({ pieces }: Extract<Value, { kind: 'text' }>): string =>
  pieces.map((piece) => ('hole' in piece ? hole : piece.text)).join('');

function classesLike(evaluator: Evaluator, text: string, separator: string): readonly Value[] {
  const name = text.startsWith(separator) ? text.slice(separator.length) : text;
  const language = separator === '::' ? 'ruby' : 'php';
  if (!name.includes(hole)) return named(evaluator.program, name, separator, language);
  const [prefix = '', suffix = '', ...more] = name.split(hole);
  // Without a namespace it may be any class of the program, or of outside.
  if (!prefix.endsWith(separator) || more.length > 0) return [];
  const found = evaluator.program.classes.filter((type) => {
    const whole = wholeName(type);
    const last = whole.slice(prefix.length);
    const isIn = type.file.language === language && whole.startsWith(prefix) && last.endsWith(suffix);
    return isIn && last !== suffix && !last.includes(separator);
  });
  if (found.length > mostClasses) return [];
  return found.map((type) => ({ kind: 'class', class: type, isLoaded: true }));
}

const named = (program: Program, whole: string, separator: string, language: string): readonly Value[] =>
  program
    .classesNamed(whole.slice(whole.lastIndexOf(separator) + (whole.includes(separator) ? separator.length : 1)))
    .filter((type) => type.file.language === language && wholeName(type) === whole)
    .map((type) => ({ kind: 'class', class: type }));

/** With its namespace (PHP), or the modules around it (Ruby). */
function wholeName({ name, parent, file }: ClassInfo): string {
  if (file.language === 'ruby') return parent ? `${wholeName(parent)}::${name}` : name;
  const { namespace } = file.outline;
  return namespace === undefined ? name : `${namespace}\\${name}`;
}
