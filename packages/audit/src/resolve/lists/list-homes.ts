import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Evaluator } from '../evaluator.ts';
import { exportsNamed } from '../modules/exports.ts';
import { packageOf } from '../modules/go-packages.ts';
import { importsOf } from '../modules/imports.ts';
import { resolveModule } from '../modules/modules.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FileInfo, FunctionInfo, Placed } from '../program/program.ts';

/** Where a list is kept: a variable of a function, a field of a class, an entry of a record, the two ends of one channel. */
export type Home =
  | Readonly<{ kind: 'variable'; in: FunctionInfo; name: string }>
  | Readonly<{ kind: 'field'; in: ClassInfo; name: string }>
  | Readonly<{ kind: 'entry'; in: Expr; name: string }>;

export const isSameHome = (one: Home, other: Home): boolean => one.in === other.in && one.name === other.name;

/** What a home starts with: a value, or only the type that it is declared with. */
export type Start = Readonly<{ value?: Expr | undefined; type?: string | undefined }>;

const longest = 3; // from a name to another that stands for the same list
const mostCallers = 4;

/** The places where the list is kept that an expression names; none where it is not one that stands somewhere. */
export function homesOf(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, depth = 0): readonly Home[] {
  if (depth > longest) return [];
  const found =
    expr.kind === 'name'
      ? named(evaluator, expr.name, fn, depth)
      : expr.kind === 'member'
        ? inObject(evaluator, expr, fn, depth)
        : [];
  return found.flatMap((home) => {
    const starts = startsOf(evaluator, home);
    const [only] = starts;
    const other = starts.length === 1 && home.kind === 'variable' ? only?.value : undefined;
    if (other?.kind !== 'name' && other?.kind !== 'member') return [home];
    const channel = channelIn(other);
    return channel ? [channel] : homesOf(evaluator, other, home.kind === 'variable' ? home.in : fn, depth + 1);
  });
}

export function startsOf({ program }: Evaluator, home: Home): readonly Start[] {
  switch (home.kind) {
    case 'variable':
      return program
        .bindsOf(home.in, home.name)
        .flatMap(({ bind }) => (bind.operator === '+=' ? [] : [{ value: bind.value, type: bind.type }]));
    case 'field': {
      const { fields, assignments } = indexOf(program, home.in);
      const set = (assignments.get(home.name) ?? []).flatMap(({ bind }) => (bind.operator === '+=' ? [] : [bind]));
      // What is assigned in the body of a class is a field of it.
      const inBody = program.bindsOf(home.in.body, home.name).map(({ bind }) => bind);
      return [...(fields.get(home.name) ?? []), ...set, ...inBody];
    }
    case 'entry':
      return [{ value: home.in }];
  }
}

/** `let (tx, rx) = channel()`: what goes in at one end comes out at the other. */
function channelIn(expr: Expr): Home | undefined {
  if (expr.kind !== 'member' || expr.object.kind !== 'call' || !isChannel(expr.object)) return undefined;
  return { kind: 'entry', in: expr.object, name: '' };
}

export const isChannel = ({ callee }: CallExpr): boolean =>
  /^(?:(?:sync_|unbounded_|async_)?channel|unbounded|bounded|make_channel|Pipe)$/.test(writtenName(callee));

function named(evaluator: Evaluator, name: string, fn: FunctionInfo, depth: number): readonly Home[] {
  const { program } = evaluator;
  const { hasImplicitThis } = program.traitsOf(fn.file.language);
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const binds = program.bindsOf(scope, name);
    const isOwn = binds.some(({ bind }) => bind.operator !== '+=' && (bind.isDeclaration || bind.operator === '='));
    if (isOwn && (!scope.outer || binds.some(({ bind }) => bind.isDeclaration) || isFresh(scope)))
      return [{ kind: 'variable', in: scope, name }];
    const index = scope.params.findIndex((param) => param.name === name);
    if (index >= 0) return passedTo(evaluator, scope, index, depth);
    if (scope.owner && (hasImplicitThis || scope === scope.owner.body)) {
      const type = declaring(evaluator, scope.owner, name);
      if (type) return [{ kind: 'field', in: type, name }];
    }
  }
  // At the top of another file of the package.
  const beside = packageOf(program, fn.file).find(({ top }) =>
    program.bindsOf(top, name).some(({ bind }) => bind.isDeclaration),
  );
  return beside ? [{ kind: 'variable', in: beside.top, name }] : inOtherFile(evaluator, name, fn.file, depth);
}

/** An assignment makes a variable of the function. */
const isFresh = ({ file }: FunctionInfo): boolean => /^(?:python|ruby|php)$/.test(file.language);

function passedTo(evaluator: Evaluator, fn: FunctionInfo, index: number, depth: number): readonly Home[] {
  // Asked of the evaluator too: what is concluded from callers is forgotten when more of them are known.
  evaluator.settle([{ kind: 'param', param: { fn, index } }]);
  const name = fn.params[index]?.name;
  return (evaluator.sites.get(fn) ?? []).slice(0, mostCallers).flatMap(({ args, isSupposed }) => {
    if (isSupposed) return [];
    const positional = args.filter((one) => one.name === undefined && !one.isSpread);
    const passed = args.find((one) => one.name !== undefined && one.name === name) ?? positional[index];
    return passed ? homesOf(evaluator, passed.value.expr, passed.value.fn, depth + 1) : [];
  });
}

function inOtherFile(evaluator: Evaluator, name: string, file: FileInfo, depth: number): readonly Home[] {
  const { program } = evaluator;
  const one = importsOf(program, file).byAlias.get(name);
  const target = one && resolveModule(program, file, one.module);
  return one && target && one.name !== '*' ? exported(evaluator, target, one.name, depth) : [];
}

function exported(evaluator: Evaluator, target: FileInfo, name: string, depth: number): readonly Home[] {
  const given = exportsNamed(target, name).flatMap(({ local, value }) => {
    if (value?.kind === 'name') return value.name;
    return local ?? [];
  });
  // Python exports whatever its modules define.
  const [local = name] = given;
  const expr: Expr = { kind: 'name', name: local, at: { start: 0, end: 0 } };
  return homesOf(evaluator, expr, target.top, depth + 1);
}

function inObject(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  depth: number,
): readonly Home[] {
  return evaluator.settle(evaluator.evaluate(object, fn)).flatMap((value): readonly Home[] => {
    switch (value.kind) {
      case 'instance':
      case 'class': {
        const type = declaring(evaluator, value.class, name);
        return type ? [{ kind: 'field', in: type, name }] : [];
      }
      case 'module':
        return exported(evaluator, value.file, name, depth);
      case 'record':
        return (value.entries.get(name) ?? []).map(({ expr }) => ({ kind: 'entry', in: expr, name }));
      default:
        return [];
    }
  });
}

/** The class of a line of them that has the field. */
function declaring({ program }: Evaluator, type: ClassInfo, name: string): ClassInfo | undefined {
  let next: ClassInfo | undefined = type;
  for (let depth = 0; next && depth < longest; depth += 1) {
    const { fields, assignments } = indexOf(program, next);
    if (fields.has(name) || assignments.has(name) || program.bindsOf(next.body, name).length > 0) return next;
    const base: Expr | undefined = next.outline.bases[0];
    next = base ? program.classesNamed(writtenName(base))[0] : undefined;
  }
  return undefined;
}

export type PlacedName = Placed<Extract<Expr, { kind: 'name' | 'member' }>>;
