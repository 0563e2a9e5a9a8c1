import type { Expr } from '../../outline/outline.ts';
import { remembering } from '../../remembering.ts';
import { emptyContext, inClosure } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import { memberOf } from './members.ts';
import { valuesOfType } from './types.ts';
import type { Value } from '../values.ts';

const around = /^(?:Promise|Awaited|Readonly|Partial|Required|NonNullable)<(.*)>$/s;
const ofValue = /^typeof\s+([\w$]+(?:\.[\w$]+)*)$/;
/** TypeScript's own, and NestJS' for what `registerAs` gives. */
const ofResult = /^(?:ReturnType|ConfigType)<(.*)>$/s;
const ofClass = /^InstanceType<(.*)>$/s;
const ofMember = /^(.*[\w>)])\[\s*['"](\w+)['"]\s*\]$/s;

/**
 * What TypeScript's types say by way of values: `typeof api`, `ReturnType<typeof createApi>`, `InstanceType<typeof Api>`, `Session['api']`.
 * Undefined of other types.
 *
 * @see https://www.typescriptlang.org/docs/handbook/2/typeof-types.html
 */
export function valuesQueried(evaluator: Evaluator, type: string, fn: FunctionInfo): readonly Value[] | undefined {
  if (fn.file.language !== 'javascript' || !/\btypeof\b|ReturnType|\[/.test(type)) return undefined;
  const text = type.replaceAll(/\|\s*(?:null|undefined)\b/g, '').trim();
  const inner = around.exec(text)?.[1];
  if (inner !== undefined) return valuesQueried(evaluator, inner, fn);
  const name = ofValue.exec(text)?.[1];
  if (name !== undefined) return evaluator.evaluate(named(name), fn);
  const within = (whole: string): readonly Value[] =>
    valuesQueried(evaluator, whole, fn) ?? valuesOfType(evaluator, whole, fn);
  const [, made] = ofResult.exec(text) ?? [];
  if (made !== undefined) return resultsOf(evaluator, made, fn);
  const [, owner] = ofClass.exec(text) ?? [];
  if (owner !== undefined)
    return within(owner).flatMap((value) => (value.kind === 'class' ? [{ kind: 'instance', class: value.class }] : []));
  const [, object, key] = ofMember.exec(text) ?? [];
  if (object === undefined || key === undefined) return undefined;
  return within(object).flatMap((value) => memberOf(evaluator, value, key));
}

/** What the function gives that `typeof` names, whoever calls it with whatever. */
function resultsOf(evaluator: Evaluator, type: string, fn: FunctionInfo): readonly Value[] {
  const name = ofValue.exec(type.trim())?.[1];
  if (name === undefined) return [];
  return evaluator.evaluate(named(name), fn).flatMap((value) => {
    if (value.kind !== 'function') return [];
    const context = inClosure(value.within, emptyContext);
    return evaluator.program.given.returnsOf(value.fn).flatMap((expr) => evaluator.evaluate(expr, value.fn, context));
  });
}

/** One expression for each, since answers are kept by it. */
const named = remembering((path: string): Expr => {
  const at = { start: 0, end: 0 };
  const [first = '', ...members] = path.split('.');
  return members.reduce<Expr>((object, name) => ({ kind: 'member', object, name, at }), {
    kind: 'name',
    name: first,
    at,
  });
});

const open = new Set<ClassInfo>();

/** What another name for a type stands for; undefined of other types. A type that is made of itself ends there. */
export function valuesOfAlias(evaluator: Evaluator, type: ClassInfo): readonly Value[] | undefined {
  const means = type.file.language === 'javascript' ? type.outline.means : undefined;
  if (means === undefined) return undefined;
  if (open.has(type)) return [];
  open.add(type);
  try {
    return valuesOfType(evaluator, means, type.body);
  } finally {
    open.delete(type);
  }
}
