import type { Expr } from '../outline/outline.ts';
import type { Program } from '../resolve/program/program.ts';

/** For each object literal the names under which it stands, the nearest first: keys of objects around it, variables, fields. */
export function keyPaths(program: Program): ReadonlyMap<Expr, readonly string[]> {
  const named = new Map<Expr, { name: string; parent?: Expr }>();
  const name = (value: Expr | undefined, key: unknown, parent?: Expr): void => {
    for (const one of value ? objectsIn(value) : [])
      if (typeof key === 'string') named.set(one, parent ? { name: key, parent } : { name: key });
  };
  for (const { bind } of program.binds)
    if (bind.target.kind === 'name' || bind.target.kind === 'member') name(bind.value, bind.target.name);
  for (const { outline } of program.classes) for (const field of outline.fields) name(field.value, field.name);
  for (const { expr } of program.records) for (const { key, value } of expr.entries) name(value, key, expr);
  const pathOf = (expr: Expr): readonly string[] => {
    const path: string[] = [];
    for (let at = named.get(expr); at && path.length < 12; at = at.parent ? named.get(at.parent) : undefined)
      path.push(at.name);
    return path;
  };
  return new Map(program.records.map(({ expr }) => [expr, pathOf(expr)]));
}

/** An object, those in a list, and those that are handed to the construction of something. */
function objectsIn(value: Expr): readonly Expr[] {
  if (value.kind === 'record') return [value];
  if (value.kind === 'list') return value.items.flatMap(objectsIn);
  if (value.kind === 'call') return value.args.flatMap((argument) => objectsIn(argument.value));
  return value.kind === 'choice' ? value.options.flatMap(objectsIn) : [];
}
