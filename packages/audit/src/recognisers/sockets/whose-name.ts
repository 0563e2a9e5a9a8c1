import { writtenName } from '../../outline/written-name.ts';
import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { ClassInfo, FunctionInfo, Program } from '../../resolve/program/program.ts';

/** The name by which code outside takes something from a class: what stands in Kotlin's companion is the class's own. */
export const holderOf = ({ name, parent }: ClassInfo): string => (name === 'Companion' && parent ? parent.name : name);

/**
 * The class or table of the program that a name is taken from: `Events` of `Events.UPDATE` where `Events` has an `UPDATE`, the class
 * around of `self::UPDATE`. Empty where that is not certain: of a variable, an alias, or an heir that only inherits it.
 */
export function holderSaid(
  program: Program,
  fn: FunctionInfo,
  expr: Extract<Expr, { kind: 'name' | 'member' }>,
): string {
  const declared = declaredIn(program);
  const from = expr.kind === 'member' ? writtenName(expr.object) : '';
  if (expr.kind === 'member' && !isOwnObject.test(from)) return declared.get(from)?.has(expr.name) ? from : '';
  const owner = ownerOf(fn);
  const isVisible =
    expr.kind === 'member' || fn === owner?.body || program.traitsOf(fn.file.language).hasImplicitThis === true;
  for (let type = isVisible ? owner : undefined; type; type = type.parent)
    if (declared.get(holderOf(type))?.has(expr.name)) return holderOf(type);
  return '';
}

const isOwnObject = /^(?:this|self|Self|static|cls)$/;

/** Some of the uses may mean what `holder` has: they do not say of what class they are, or it is one that is derived from the other. */
export const isMeant = (program: Program, holders: ReadonlySet<string> | undefined, holder?: string): boolean =>
  holders !== undefined &&
  (holder === undefined || [...holders].some((one) => one === '' || areRelated(program, one, holder)));

const areRelated = (program: Program, one: string, other: string): boolean =>
  one === other || namesOfHeirs(program, one).has(other) || namesOfHeirs(program, other).has(one);

function namesOfHeirs(program: Program, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const heir of program.subclassesOf(next)) {
      if (found.has(heir.name)) continue;
      found.add(heir.name);
      open.push(heir.name);
    }
  return found;
}

/** What classes and tables of the program have, by their names. */
const declaredIn = rememberingEach((program: Program): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const note = (holder: string, names: readonly string[]): void => {
    const known = found.get(holder) ?? new Set();
    for (const name of names) known.add(name);
    found.set(holder, known);
  };
  for (const type of program.classes)
    note(
      holderOf(type),
      [...type.outline.fields, ...type.methods].map(({ name }) => name),
    );
  for (const { bind } of program.binds) if (bind.target.kind === 'name') note(bind.target.name, keysOf(bind.value));
  return found;
});

/** `{ … }`, `Object.freeze({ … })` */
function keysOf(value: Expr | undefined): readonly string[] {
  const [only] = value?.kind === 'call' && value.args.length === 1 ? value.args : [];
  const record = only?.value ?? value;
  return record?.kind === 'record' ? record.entries.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) : [];
}
