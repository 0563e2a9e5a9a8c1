import type { Program } from './program.ts';

const known = new WeakMap<Program, ReadonlySet<string>>();

/** Every name under which a program has anything: functions, classes, variables, fields, keys, what is imported or exported. */
export function definedNames(program: Program): ReadonlySet<string> {
  const made = known.get(program);
  if (made) return made;
  const names = new Set<string>();
  for (const { name } of program.functions) names.add(name);
  for (const { name, outline } of program.classes) {
    names.add(name);
    for (const field of outline.fields) names.add(field.name);
    for (const method of outline.methods) if (method.name !== undefined) names.add(method.name);
  }
  for (const {
    bind: { target },
  } of program.binds) {
    if (target.kind === 'name' || target.kind === 'member') names.add(target.name);
    if (target.kind === 'index' && target.key.kind === 'text') names.add(target.key.value);
  }
  for (const { expr } of program.records)
    for (const { key } of expr.entries) if (typeof key === 'string') names.add(key);
  for (const { outline } of program.files.values()) {
    for (const one of outline.imports) names.add(one.name).add(one.alias ?? '');
    for (const one of outline.exports) names.add(one.name);
  }
  known.set(program, names);
  return names;
}
