import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Copy, copyIn } from '../calls/copies.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';

/**
 * The copy of its object that a method gives back: the `name` of the variable that holds it while the method changes it, and what it is
 * made with. `isShared`: its lists are those of the object still, until they are set anew. `within`: the block that changes it.
 */
export type OwnCopy = Readonly<{ name?: string; changes: Copy['changes']; isShared: boolean; within?: FunctionInfo }>;

/**
 * `const copy = this.clone(); copy.path = path; return copy`, `return replace(self, path=path)`. Undefined of a method that gives anything
 * else too.
 */
export const ownCopyIn = rememberingEach((method: FunctionInfo, program: Program): OwnCopy | undefined =>
  copyOf(method, program, 0),
);

const longest = 3; // methods that ask one another for a copy

function copyOf(method: FunctionInfo, program: Program, steps: number): OwnCopy | undefined {
  const { owner } = method;
  if (!owner || method.isConstructor || method.isStatic) return undefined;
  const given = method.body.flatMap((one) => (one.kind === 'return' ? [one.value] : []));
  const [first, ...more] = given;
  if (first?.kind === 'call' && more.length === 0)
    return changedInBlock(first, method, program, steps) ?? madeBy(first, method, program, steps);
  if (first?.kind !== 'name' || !more.every((one) => one?.kind === 'name' && one.name === first.name)) return undefined;
  const { name } = first;
  const [made, ...others] = program.bindsOf(method, name);
  const value = made?.bind.value;
  if (!value || others.length > 0 || made.bind.arms.length > 0) return undefined;
  const copy = filledFrom(value, name, method, program) ?? madeBy(value, method, program, steps);
  return copy && { ...copy, name };
}

const isThis = (expr: Expr): boolean => expr.kind === 'name' && expr.name === 'this';

/** `dup.tap { |copy| copy.path = path }` */
function changedInBlock(
  { callee, args: [block, ...more] }: CallExpr,
  method: FunctionInfo,
  program: Program,
  steps: number,
): OwnCopy | undefined {
  if (callee.kind !== 'member' || !/^(?:tap|also)$/.test(callee.name)) return undefined;
  const within = block?.value.kind === 'function' && more.length === 0 ? program.functionOf(block.value.fn) : undefined;
  const copy = within && madeBy(callee.object, method, program, steps);
  return copy && { ...copy, name: within.params[0]?.name ?? 'it', within };
}

/** `const copy = new Request(); copy.verb = this.verb; copy.parts = this.parts.slice()`: every field that there is. */
function filledFrom(value: Expr, name: string, method: FunctionInfo, program: Program): OwnCopy | undefined {
  const { owner } = method;
  if (!owner || value.kind !== 'call' || value.args.length > 0 || writtenName(value.callee) !== owner.name)
    return undefined;
  const { fields, assignments } = indexOf(program, owner);
  const filled = new Set(
    program.propertyBindsOf(method, name).flatMap(({ bind }) => {
      const field = writtenName(bind.target);
      return bind.value && copiesField(bind.value, field, method, program, undefined) ? [field] : [];
    }),
  );
  const isWhole = filled.size > 0 && [...fields.keys(), ...assignments.keys()].every((field) => filled.has(field));
  return isWhole && owner.outline.bases.length === 0 ? { changes: [], isShared: false } : undefined;
}

/** Of an expression that is another object with all that the one has whose method runs. */
function madeBy(expr: Expr, method: FunctionInfo, program: Program, steps: number): OwnCopy | undefined {
  const { owner } = method;
  if (!owner) return undefined;
  if (isThis(expr)) return copiesValues(owner) ? { changes: [], isShared: false } : undefined;
  if (isBareCopy(expr, method, program)) return { changes: [], isShared: true };
  if (expr.kind !== 'call') return undefined;
  const own = ownMethod(expr, owner, program);
  if (own) return steps < longest ? byMethod(own, program, steps + 1) : undefined;
  const copy = copyIn(expr, owner.file.language);
  return copy && isThis(copy.of)
    ? { changes: copy.changes, isShared: !isDeep.test(writtenName(expr.callee)) }
    : undefined;
}

/** Ruby's `dup`, which needs no parentheses. */
const isBareCopy = (expr: Expr, fn: FunctionInfo, program: Program): boolean =>
  fn.file.language === 'ruby' &&
  expr.kind === 'name' &&
  /^(?:dup|clone)$/.test(expr.name) &&
  fn.owner !== undefined &&
  program.methodsNamed(expr.name).length === 0 &&
  program.bindsOf(fn, expr.name).length === 0 &&
  !fn.params.some(({ name }) => name === expr.name);

/** The object whose method runs, or what is asked of its base class, or such a copy. */
export const meansItself = (expr: Extract<Expr, { kind: 'name' }>, fn: FunctionInfo, program: Program): boolean =>
  expr.name === 'this' || expr.name === 'super' || isBareCopy(expr, fn, program);

const isDeep = /deep/i;

/** Where an object that is given another name is another object; `clone` of PHP and Rust is lowered to what it copies. */
const copiesValues = ({ outline, file: { language } }: ClassInfo): boolean =>
  /^(?:rust|php|cpp)$/.test(language) || (language === 'swift' && outline.kind === 'struct');

function ownMethod({ callee, isNew }: CallExpr, owner: ClassInfo, program: Program): FunctionInfo | undefined {
  const isOwn = callee.kind === 'name' || (callee.kind === 'member' && isThis(callee.object));
  return isOwn && !isNew ? indexOf(program, owner).methods.get(writtenName(callee))?.[0] : undefined;
}

/** `clone() { const made = Object.create(this); made.parts = [...this.parts]; return made; }` */
function byMethod(method: FunctionInfo, program: Program, steps: number): OwnCopy | undefined {
  const own = copyOf(method, program, steps);
  if (!own || own.changes.length > 0) return undefined;
  const set = own.name === undefined ? [] : program.propertyBindsOf(method, own.name);
  // What else it sets is its own doing: only a list that is copied too stays what it was.
  const isWhole = set.every(
    ({ bind }) => bind.value && copiesField(bind.value, writtenName(bind.target), method, program, own.name),
  );
  return isWhole ? { changes: [], isShared: own.isShared && set.length === 0 } : undefined;
}

/** `[...this.parts]`, `this.parts.slice()`, `new List<string>(parts)` */
export function copiesField(
  value: Expr,
  field: string,
  method: FunctionInfo,
  program: Program,
  copy: string | undefined,
): boolean {
  const isIt = (expr: Expr): boolean => copiesField(expr, field, method, program, copy);
  if (value.kind === 'name') return value.name === field && isOwnField(field, method, program);
  if (value.kind === 'member' && value.name === field)
    return isThis(value.object) || (value.object.kind === 'name' && value.object.name === copy);
  if (value.kind === 'list') {
    const [only, ...more] = value.items;
    return only?.kind === 'spread' && more.length === 0 && isIt(only.value);
  }
  if (value.kind !== 'call') return false;
  const { callee, args } = value;
  const [first, ...more] = args;
  if (!first) return callee.kind === 'member' && copiesAll.test(callee.name) && isIt(callee.object);
  return more.length === 0 && makesOfAll.test(writtenName(callee)) && isIt(first.value);
}

const copiesAll = /^(?:slice|clone|Clone|copy|dup|to_vec|to_owned|ToList|ToArray|to_a|toList|toMutableList)$/;
const makesOfAll = /^(?:(?:Array|Linked)?List|list|copy|deepcopy|from|copyOf|(?:(?:Linked)?Hash)?Set|set)$/;

/** A field that may be named without its object, and that no variable hides. */
const isOwnField = (field: string, method: FunctionInfo, program: Program): boolean =>
  program.traitsOf(method.file.language).hasImplicitThis === true &&
  !method.params.some(({ name }) => name === field) &&
  !program.bindsOf(method, field).some(({ bind }) => bind.isDeclaration);
