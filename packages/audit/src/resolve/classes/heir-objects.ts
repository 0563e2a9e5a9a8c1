import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { remembering, rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { classOfLoader, objectOfLoader } from './handed-by-loaders.ts';
import { lookUpType } from '../names/names.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

const mostHeirs = 60;

/** All classes that derive from one, or implement it, in however many steps. */
export const allHeirsOf = rememberingEach((type: ClassInfo, program: Program): readonly ClassInfo[] => {
  const found = new Set<ClassInfo>();
  const open = [type];
  for (let next = open.pop(); next && found.size < mostHeirs; next = open.pop())
    for (const heir of program.subclassesOf(next.name)) {
      if (heir === type || found.has(heir) || heir.file.language !== type.file.language) continue;
      found.add(heir);
      open.push(heir);
    }
  return [...found];
});

/** An object of each heir, as a loader makes them that finds these by their base. Empty where a class has none. */
const heirObjects = ({ program }: Evaluator, type: ClassInfo): readonly Thunk[] =>
  allHeirsOf(type, program).map((heir) => objectOfLoader(heir));

/** The heirs themselves. */
export const heirClasses = ({ program }: Evaluator, type: ClassInfo): readonly Thunk[] =>
  allHeirsOf(type, program).map((heir) => classOfLoader(heir));

const sequences =
  /^(?:[\w.]*\b)?(?:I?(?:ReadOnly)?(?:List|Collection|Set|Enumerable)|Iterable|Sequence|Stream|Array(?:List)?|Set|HashSet|LinkedList|Vec|Lazy|ObjectProvider|ServiceLoader|Instance|vector)\s*<\s*(?:\?\s*extends\s+|out\s+|Box<dyn\s+|Arc<dyn\s+|Lazy<|Func<|(?:std::)?(?:unique|shared)_ptr<)?([\w.]+)\s*>+\s*\??$/;
const arrays = /^([\w.]+)\s*\[\]$|^\[([\w.]+)\]$/;

/** `IEnumerable<IPlugin> plugins` that a container fills: an object of each heir. Undefined of lists of anything else. */
export function listOfHeirs(evaluator: Evaluator, type: string, fn: FunctionInfo): Value | undefined {
  const name = itemOf(type);
  return name === undefined ? undefined : listOfType(evaluator, name, fn);
}

/** The class in the type of a list. The same few types stand everywhere. */
const itemOf = remembering((type: string): string | undefined => {
  const [, item] = sequences.exec(type) ?? [];
  const [, before, inside] = item === undefined ? (arrays.exec(type) ?? []) : [];
  const name = item ?? before ?? inside;
  return name !== undefined && /^(?:\w+\.)*[A-Z]/.test(name) ? name : undefined;
});

function listOfType(evaluator: Evaluator, name: string, fn: FunctionInfo, itemsFor = heirObjects): Value | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (evaluator.program.subclassesOf(last).length === 0) return undefined;
  const items = lookUpType(evaluator, last, fn).flatMap((value) =>
    value.kind === 'class' ? itemsFor(evaluator, value.class) : [],
  );
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

const asksAll =
  /^(?:GetServices|GetExportedValues|GetExports|ResolveAll|GetAllInstances|GetInstances|OfType|Cast|getBeansOfType|getBeanProvider|getSubTypesOf|loadInstalled|filterIsInstance|getExtensions|getAll)$/;
const asksOne =
  /^(?:CreateInstance\w*|newInstance|createInstance|GetExportedValue|getDeclaredConstructor|GetUninitializedObject)$/;
const givesClasses = /^getSubTypesOf$/;

/**
 * `ServiceLoader.load(Plugin.class)`, `container.GetExportedValues<IPlugin>()`, `(Plugin)Activator.CreateInstance(type)`: objects of
 * whatever heirs the loader finds. Undefined of other calls, and of classes without heirs.
 */
export function loadedObjects(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const name = writtenName(call.callee);
  const isLoader =
    name === 'load' && call.callee.kind === 'member' && writtenName(call.callee.object) === 'ServiceLoader';
  if (!isLoader && !asksAll.test(name) && !asksOne.test(name)) return undefined;
  const made = asksOne.test(name) ? objectsOfClass(evaluator, call, fn, context) : [];
  if (made.length > 0) return made;
  const type = typeAsked(call);
  const itemsFor = givesClasses.test(name) ? heirClasses : heirObjects;
  const list = type === undefined ? undefined : listOfType(evaluator, type, fn, itemsFor);
  if (list?.kind !== 'list') return undefined;
  // What is a list already is asked for those of a type.
  const known = /^(?:OfType|Cast|filterIsInstance)$/.test(name) ? listsIn(evaluator, call, fn, context) : [];
  if (known.length > 0) return known;
  if (asksOne.test(name)) return list.items.flatMap((item) => evaluator.force(item));
  return [list];
}

/** The type that stands with the call, or the class that it is handed. */
function typeAsked({ types, args }: CallExpr): string | undefined {
  if (types?.length === 1) return types[0];
  const first = args.find(({ value }) => value.kind === 'name' || value.kind === 'member')?.value;
  return first && 'name' in first && /^[A-Z]\w*[a-z]/.test(first.name) ? first.name : undefined;
}

function listsIn(evaluator: Evaluator, { callee }: CallExpr, fn: FunctionInfo, context: Context): readonly Value[] {
  if (callee.kind !== 'member') return [];
  const items = evaluator
    .settle(evaluator.evaluate(callee.object, fn, context), context)
    .flatMap((value) => (value.kind === 'list' ? value.items : []));
  const isKnown = items.some((item) => evaluator.force(item).some(({ kind }) => kind === 'instance'));
  return isKnown ? [{ kind: 'list', items }] : [];
}

/** `type.getDeclaredConstructor().newInstance()`, `Activator.CreateInstance(type)` where the class is known. */
function objectsOfClass(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, context: Context): readonly Value[] {
  const { callee, args } = call;
  const objects: Expr[] = args.slice(0, 1).map(({ value }) => value);
  if (callee.kind === 'member') {
    const { object } = callee;
    objects.push(object.kind === 'call' && object.callee.kind === 'member' ? object.callee.object : object);
  }
  return objects.flatMap((object): readonly Value[] =>
    object.kind === 'name' || object.kind === 'member' || object.kind === 'index'
      ? evaluator
          .settle(evaluator.evaluate(object, fn, context), context)
          .flatMap((value): readonly Value[] =>
            value.kind === 'class' ? [{ ...value, kind: 'instance', site: { expr: call, fn, context } }] : [],
          )
      : [],
  );
}
