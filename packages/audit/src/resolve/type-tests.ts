import type { Expr } from '../outline/outline.ts';
import { lastName } from './program/infos.ts';
import type { Evaluator } from './evaluator.ts';
import type { ClassInfo, Program } from './program/program.ts';
import type { Value } from './values.ts';

const longest = 6; // classes in a line

/**
 * `is Follow`, `instanceof Follow`, `case Follow f`, and an object that there is one of, of objects whose class is known. Undefined where
 * something else is asked, or of other values.
 */
export function amongClasses(
  { program }: Evaluator,
  found: readonly Value[],
  labels: readonly Expr[],
): 'holds' | 'fails' | 'open' | undefined {
  if (labels.length === 0 || !found.every(({ kind }) => kind === 'instance' || kind === 'class')) return undefined;
  const names = labels.flatMap((label) => (label.kind === 'name' || label.kind === 'member' ? [label.name] : []));
  if (names.length < labels.length || names.some((name) => program.classesNamed(name).length === 0)) return undefined;
  const outcomes = new Set(found.map((value) => whetherOf(program, value, new Set(names))));
  const [only = 'open'] = outcomes;
  return outcomes.size === 1 ? only : 'open';
}

function whetherOf(program: Program, value: Value, names: ReadonlySet<string>): 'holds' | 'fails' | 'open' {
  if (value.kind !== 'instance' && value.kind !== 'class') return 'open';
  if (namesOf(program, value.class).some((name) => names.has(name))) return 'holds';
  // Of what is only declared so the object may be one of an heir.
  const isExact = value.kind === 'class' || value.site !== undefined;
  return isExact || program.subclassesOf(value.class.name).length === 0 ? 'fails' : 'open';
}

/** The class and its bases, by their names. */
function namesOf(program: Program, type: ClassInfo): readonly string[] {
  const names = new Set([type.name]);
  for (const name of names) {
    if (names.size > longest) break;
    const classes = name === type.name ? [type] : program.classesNamed(name);
    for (const { outline, file } of classes)
      if (file.language === type.file.language) for (const base of outline.bases) names.add(lastName(base));
  }
  return [...names];
}
