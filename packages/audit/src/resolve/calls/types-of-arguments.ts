import type { Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Program } from '../program/program.ts';

/** The type of an argument as far as it is written, name by name: `scopes::player` of `scopes::player::read`. */
export type TypeOf = (expr: Expr) => readonly string[] | undefined;

/** Every parameter whose argument's type is known is of that type, and one at least is. */
export function agrees({ params }: FunctionInfo, types: readonly (readonly string[] | undefined)[]): boolean {
  const compared = types.map((type, at) => {
    const wanted = namesIn(params[at]?.type);
    return type && wanted ? isSame(type, wanted) : undefined;
  });
  return compared.includes(true) && !compared.includes(false);
}

/** One may be written with less before it than the other. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(-length).every((name, at) => name === other.slice(-length)[at]);
}

/** `scopes::player` of `const scopes::player &`, `User` of `User?`; nothing of a type that is not named so. */
function namesIn(type: string | undefined): readonly string[] | undefined {
  const bare = type
    ?.replaceAll(/\b(?:const|final|in|ref|readonly|var|let|auto|inout|mut|struct|class|enum)\b|[&*?!]/g, '')
    .trim();
  return bare && /^\w+(?:(?:::|\.)\w+)*$/.test(bare) ? bare.split(/::|\./) : undefined;
}

/** `new User()`, `Chat::timeout`, `user` of `User user`. */
export const typesIn =
  (program: Program, fn: FunctionInfo): TypeOf =>
  (expr) => {
    if (expr.kind === 'call') return isMade(expr) ? pathOf(expr.callee) : undefined;
    if (expr.kind === 'member') return pathOf(expr.object);
    if (expr.kind !== 'name') return undefined;
    // A member of an enum in C++.
    if (expr.within !== undefined) return expr.within.split('::');
    for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
      const param = scope.params.find(({ name }) => name === expr.name);
      if (param) return namesIn(param.type);
      const [bound, ...more] = program.bindsOf(scope, expr.name);
      if (!bound) continue;
      const { type, value } = bound.bind;
      return (
        namesIn(type) ??
        (more.length === 0 && value?.kind === 'call' && isMade(value) ? pathOf(value.callee) : undefined)
      );
    }
    return undefined;
  };

const isMade = ({ isNew, callee }: Extract<Expr, { kind: 'call' }>): boolean =>
  isNew || /^[A-Z]/.test(pathOf(callee)?.at(-1) ?? '');

/** The names of a path, such as `scopes::player`; `within` is what C++ writes before a name. */
function pathOf(expr: Expr): readonly string[] | undefined {
  if (expr.kind === 'name') return expr.within === undefined ? [expr.name] : [expr.within, expr.name];
  const outer = expr.kind === 'member' ? pathOf(expr.object) : undefined;
  return outer && expr.kind === 'member' ? [...outer, expr.name] : undefined;
}
