import type { Expr } from '../../outline/outline.ts';
import { calleeValues } from '../calls/calls.ts';
import { isGetter } from '../classes/getters.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { ownerOf } from '../program/method-around.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

const deepest = 5; // from a name to what it is made of
const hasTuples = /^(?:csharp|swift)$/;

/**
 * Where `route.path` stands in a tuple whose places have their names in a type alone: `(path: String, method: String)` of what a
 * function gives, `List<(string Name, string Path)>` of a field. The name itself where no type says so.
 */
export function placeNamed(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  objects: readonly Value[],
): string {
  if (!hasTuples.test(fn.file.language) || !objects.some(({ kind }) => kind === 'list')) return name;
  for (const type of typesOf(evaluator, object, fn, 0)) {
    const at = placeIn(type, name);
    if (at >= 0) return String(at);
  }
  return name;
}

/** The types that are written for an expression, or for what it is taken from. */
function typesOf(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, depth: number): readonly string[] {
  if (depth > deepest) return [];
  if (expr.kind === 'index') return typesOf(evaluator, expr.object, fn, depth + 1);
  if (expr.kind === 'call') {
    const given = calleeValues(evaluator, expr, fn, emptyContext).flatMap((callee) =>
      callee.kind === 'function' ? (callee.fn.outline?.returnType ?? []) : [],
    );
    const { callee } = expr;
    return given.length > 0 || callee.kind !== 'member' ? given : typesOf(evaluator, callee.object, fn, depth + 1);
  }
  if (expr.kind === 'name') return typesOfName(evaluator, expr.name, fn, depth);
  if (expr.kind !== 'member') return [];
  const own = expr.object.kind === 'name' && expr.object.name === 'this' ? typesOfField(fn, expr.name) : [];
  const known = own.length > 0 ? own : typesOfGetters(evaluator, expr.name, fn);
  return known.length > 0 ? known : typesOf(evaluator, expr.object, fn, depth + 1);
}

/** Swift's `var wire: (method: String, arguments: [Any]) { … }`, where all that have the name say the same. */
function typesOfGetters({ program }: Evaluator, name: string, { file }: FunctionInfo): readonly string[] {
  const types = program
    .methodsNamed(name)
    .flatMap((one) => (one.file.language === file.language && isGetter(one) ? [one.outline?.returnType ?? ''] : []));
  return new Set(types).size === 1 ? types.slice(0, 1).filter((type) => type.includes('(')) : [];
}

function typesOfName(evaluator: Evaluator, name: string, fn: FunctionInfo, depth: number): readonly string[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const binds = evaluator.program.bindsOf(scope, name);
    if (binds.length > 0)
      return binds.flatMap(({ bind: { type, value }, fn: where }) =>
        type !== undefined && type.includes('(') ? [type] : value ? typesOf(evaluator, value, where, depth + 1) : [],
      );
    const type = scope.params.find((param) => param.name === name)?.type;
    if (type !== undefined) return [type];
  }
  return typesOfField(fn, name);
}

const typesOfField = (fn: FunctionInfo, name: string): readonly string[] =>
  (ownerOf(fn)?.outline.fields ?? []).flatMap((field) => (field.name === name ? (field.type ?? []) : []));

/** @returns -1 where no tuple in the type has the name */
function placeIn(type: string, name: string): number {
  for (const [, inside = ''] of type.matchAll(/\(([^()]*)\)/g)) {
    const at = inside.split(',').findIndex((part) => nameOfPart(part) === name);
    if (at >= 0) return at;
  }
  return -1;
}

/** `path: String` of Swift, `string path` of C#. */
const nameOfPart = (part: string): string | undefined =>
  (part.includes(':') ? /^\s*(\w+)\s*:/ : /[\w>\])?]\s+(\w+)\s*$/).exec(part)?.[1];
