import type { CallExpr, Condition, Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';

const asked: readonly (readonly [RegExp, 'start' | 'end' | 'part'])[] = [
  [/^(?:(?:str_?)?starts?_?with\??|has_?prefix)$/i, 'start'],
  [/^(?:(?:str_?)?ends?_?with\??|has_?suffix)$/i, 'end'],
  [/^(?:includes|(?:str_?)?contains\??)$/i, 'part'],
];

/** Modules whose functions take the text first. */
const modules = /^(?:strings|String)$/;

type Asked = Readonly<{ subject: Expr; part: Expr; asks: NonNullable<Condition['asks']> }>;

/** What `path.startsWith('/')`, `str_ends_with($path, '/follow')` and `strings.HasPrefix(path, "/")` ask of a text. */
export function partAsked({ callee, args: [first, second, ...more] }: CallExpr): Asked | undefined {
  const asks = asked.find(([name]) => name.test(writtenName(callee)))?.[1];
  if (!asks || !first || more.length > 0) return undefined;
  const object = callee.kind === 'member' ? callee.object : undefined;
  const takesTextFirst = !object || (object.kind === 'name' && modules.test(object.name));
  const [subject, part] = takesTextFirst ? [first.value, second?.value] : [object, first.value];
  // A second argument of a method says where to begin, or how to compare.
  if (!part || (!takesTextFirst && second)) return undefined;
  return part.kind === 'text' ? { subject, part, asks } : undefined;
}
