import type { Expr, Statement } from '../../outline/outline.ts';
import { isComparing, isFormatting } from '../../resolve/program/looked-at.ts';
import type { FileInfo, FunctionInfo, Placed, PlacedBind, Program } from '../../resolve/program/program.ts';
import { childrenOf, expressionsOf } from '../../resolve/program/walk.ts';
import { holderOf, holderSaid, isMeant } from './whose-name.ts';

/** Names, and for each what it is taken from, as far as the code says that. */
type Names = Map<string, Set<string>>;
/** `bare`: names that stand alone, and not before a member. */
type Uses = Readonly<{ used: Names; compared: Names; bare: Set<string> }>;

const known = new WeakMap<Program, ReadonlyMap<FileInfo, Uses>>();

/**
 * The value of a variable or constant that is asked only whether it is the same as something else: `followed.equals(name)`
 * after `followed = "channel:" + id + ":followed"` looks at what came in. Names stand for every variable of that name: of a
 * local one those of its file count, of others those of the program.
 */
export function isOnlyCompared(program: Program, { expr, fn }: Placed): boolean {
  const target = bindOf(program, { expr, fn })?.bind.target;
  const field = fn.owner?.outline.fields.find(({ value }) => value === expr)?.name;
  const name = field ?? (target?.kind === 'name' || target?.kind === 'member' ? target.name : undefined);
  if (name === undefined) return false;
  const files = usesIn(program);
  const isLocal = target?.kind === 'name' && fn !== fn.file.top;
  const where = isLocal ? [files.get(fn.file)] : [...files.values()];
  const holder = field === undefined || !fn.owner ? undefined : holderOf(fn.owner);
  const isIn = (kind: 'compared' | 'used'): boolean =>
    where.some((uses) => isMeant(program, uses?.[kind].get(name), holder));
  return isIn('compared') && !isIn('used');
}

/**
 * The text of a constant, or of a function in a table, that nothing asks for while others beside it are asked for: one of many
 * events that a program could subscribe to.
 */
export function isUnused(program: Program, { expr, fn }: Placed): boolean {
  const { names, holder } = namesBeside(program, { expr, fn });
  const [name, ...others] = names;
  if (name === undefined) return false;
  return !isSaid(program, name, holder) && others.some((one) => isSaid(program, one, holder));
}

/** The same of a class or an enum that nothing goes through as a whole: nobody can come by the text. */
export const isLeftOut = (program: Program, placed: Placed): boolean => {
  const { owner } = placed.fn;
  if (owner === undefined || placed.fn !== owner.body || !isUnused(program, placed)) return false;
  return ![...usesIn(program).values()].some(({ bare }) => bare.has(owner.name));
};

/** Some code of the program says the name, and where the `holder` is known not the one of another class or table. */
export const isSaid = (program: Program, name: string, holder?: string): boolean =>
  [...usesIn(program).values()].some(({ used, compared }) =>
    [used, compared].some((names) => isMeant(program, names.get(name), holder)),
  );

/** The name of the field or entry that a text stands in, and those beside it; the class or table that they are of. */
function namesBeside(
  program: Program,
  { expr, fn }: Placed,
): Readonly<{ names: readonly string[]; holder?: string | undefined }> {
  const isAround = ({ at }: Pick<Expr, 'at'>): boolean => at.start <= expr.at.start && expr.at.end <= at.end;
  const fields = fn === fn.owner?.body ? fn.owner.outline.fields : [];
  const holder = program.holderOf(fn)?.expr;
  const entries = holder?.kind === 'record' ? holder.entries : [];
  const named = [...fields, ...entries].flatMap((one) => {
    const name = 'key' in one ? one.key : one.name;
    return typeof name === 'string' && one.value ? [{ name, isAround: isAround(one.value) }] : [];
  });
  const own = named.find((one) => one.isAround);
  if (!own) return { names: [] };
  const table = holder && program.uses.bindOfValue(holder)?.bind.target;
  return {
    names: [own.name, ...named.flatMap((one) => (one === own ? [] : [one.name]))],
    holder: fields.length > 0 && fn.owner ? holderOf(fn.owner) : table?.kind === 'name' ? table.name : undefined,
  };
}

/** Where the text is kept, as it is or with its places filled. */
function bindOf(program: Program, { expr, fn }: Placed): PlacedBind | undefined {
  const own = program.uses.bindOfValue(expr);
  if (own) return own;
  for (const binds of program.namedBindsOf(fn).values())
    for (const placed of binds) {
      const { value } = placed.bind;
      if (value?.kind === 'call' && isFormatting(value) && childrenOf(value).some((one) => isHeld(one, expr)))
        return placed;
    }
  return undefined;
}

const isHeld = (part: Expr, expr: Expr): boolean => part === expr || (part.kind === 'member' && part.object === expr);

function usesIn(program: Program): ReadonlyMap<FileInfo, Uses> {
  const found = known.get(program);
  if (found) return found;
  const all = new Map<FileInfo, Uses>();
  const scopes = [
    ...program.functions,
    ...program.classes.map(({ body }) => body),
    ...[...program.files.values()].map(({ top }) => top),
  ];
  for (const fn of scopes) {
    const uses = all.get(fn.file) ?? { used: new Map(), compared: new Map(), bare: new Set() };
    all.set(fn.file, uses);
    for (const root of rootsOf(fn)) note(program, fn, root, uses);
  }
  known.set(program, all);
  return all;
}

type Root = Readonly<{ expr: Expr; isTested: boolean; isObject?: boolean }>;

/** What a function's statements, parameters and the fields of a class hold, but for the names that are bound. */
const rootsOf = ({ body, params, owner, name, outline }: FunctionInfo): readonly Root[] => {
  const annotations = [...(outline?.annotations ?? []), ...params.flatMap((param) => param.annotations ?? [])];
  const given = [
    ...params.map((param) => param.default),
    ...annotations.flatMap(({ args }) => args.map(({ value }) => value)),
    ...(owner && name === `${owner.name}.body` ? owner.outline.fields.map(({ value }) => value) : []),
  ];
  return [
    ...body.flatMap((statement) => {
      const isTested = statement.kind === 'test';
      const { object, held } = readBy(statement);
      const roots = held.flatMap((expr) => (expr ? [{ expr, isTested }] : []));
      return object ? [{ expr: object, isTested, isObject: true }, ...roots] : roots;
    }),
    ...given.flatMap((expr) => (expr ? [{ expr, isTested: false }] : [])),
  ];
};

/** To set something is not to read it, but for the object that it is of. */
const readBy = (statement: Statement): Readonly<{ object?: Expr; held: readonly (Expr | undefined)[] }> => {
  if (statement.kind !== 'bind') return { held: expressionsOf(statement) };
  const { target, value } = statement;
  if (target.kind === 'name') return { held: [value] };
  return target.kind === 'member' ? { object: target.object, held: [value] } : { held: expressionsOf(statement) };
};

/** `LiveEvent.values()`, `.allCases`, `::iter()`, `valueOf(name)`: any member of an enum. */
const givesAll =
  /^(?:values|entries|keys|allCases|cases|iter|members|__members__|constants|valueOf|from|tryFrom|parse)$/;

/** `if (name && …)` asks whether there is one: no use either. */
function note(program: Program, fn: FunctionInfo, root: Root, uses: Uses): void {
  const { compared } = program;
  const open: Root[] = [root];
  const asked = new Set<Expr>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { expr, isTested, isObject } = next;
    if (expr.kind === 'name' && !isObject) uses.bare.add(expr.name);
    if (expr.kind === 'member' && expr.object.kind === 'name' && givesAll.test(expr.name))
      uses.bare.add(expr.object.name);
    if (expr.kind === 'call' && isComparing(expr) && expr.callee.kind === 'member') asked.add(expr.callee.object);
    if (expr.kind === 'name' || expr.kind === 'member')
      add(
        isTested || compared.has(expr) || asked.has(expr) ? uses.compared : uses.used,
        expr.name,
        holderSaid(program, fn, expr),
      );
    const goesOn = isTested && (expr.kind === 'other' || expr.kind === 'choice');
    for (const child of childrenOf(expr)) {
      const isObjectOf = expr.kind === 'member' && child === expr.object;
      open.push({ expr: child, isTested: goesOn, isObject: isObjectOf });
    }
  }
}

function add(names: Names, name: string, holder: string): void {
  const holders = names.get(name);
  if (holders) holders.add(holder);
  else names.set(name, new Set([holder]));
}
