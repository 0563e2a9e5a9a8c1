import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { enumsBefore, extensionNames } from '../classes/flag-members.ts';
import { basesOf } from '../classes/related-classes.ts';
import type { Evaluator } from '../evaluator.ts';
import { isTextType, namesOfTexts } from './functions-of-texts.ts';
import { accepts } from './overloads.ts';
import { type ClassInfo, type FunctionInfo, lastName, type Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

type MemberExpr = Extract<Expr, { kind: 'member' }>;

/** A method of the object itself goes before an extension, where it takes what it is called with. */
export const fits = (fn: FunctionInfo, call: CallExpr): boolean =>
  fn.file.language !== 'csharp' || accepts(fn, { ...call, types: [] }) || accepts(fn, call);

/** `client.GetJson(path)` where no class of the object has it: the program's extension methods of that name. */
export function extensionsNamed(evaluator: Evaluator, place: Thunk, values: readonly Value[]): readonly Value[] {
  const { expr: callee } = place;
  if (callee.kind !== 'member') return [];
  const outside = values.flatMap((value) => typeBefore(value, callee.name) ?? []);
  const types = new Set(outside.length > 0 ? outside : ownTypesBefore(evaluator, callee, place));
  if (types.size === 0) return ofOtherFile(evaluator, callee, place);
  const byType = extensionsOf(evaluator.program, callee.name);
  return [...types].flatMap((type) => byType.get(type) ?? []).map((one) => ({ kind: 'function', fn: one }));
}

/** A function of texts on a parameter runs on what each caller passes, not on what all of them do. */
export function onParam(evaluator: Evaluator, values: readonly Value[], place: Thunk): readonly Value[] {
  const isOfText = (value: Value): boolean => value.kind === 'function' && value.self?.kind === 'text';
  if (place.expr.kind !== 'member' || !values.some(isOfText)) return values;
  const [only, ...others] = evaluator.evaluate(place.expr.object, place.fn, place.context);
  if (only?.kind !== 'param' || others.length > 0) return values;
  const functions = new Set(
    values.flatMap((value) => (value.kind === 'function' && isOfText(value) ? [value.fn] : [])),
  );
  return [
    ...values.filter((value) => !isOfText(value)),
    ...[...functions].map((fn): Value => ({ kind: 'function', fn, self: only })),
  ];
}

const mostExtensions = 60; // of one name and type: no two of them fit the same call in code that compiles

const extensionsBy = rememberingEach<Program, [], Map<string, ReadonlyMap<string, readonly FunctionInfo[]>>>(
  () => new Map(),
);

/** The extension methods of a name by the type that they extend: thousands of calls may ask for the same. */
function extensionsOf(program: Program, name: string): ReadonlyMap<string, readonly FunctionInfo[]> {
  const known = extensionsBy(program).get(name);
  if (known) return known;
  const byType = new Map<string, FunctionInfo[]>();
  for (const method of program.methodsNamed(name)) {
    const [first] = method.params;
    const type = (first?.type ?? '').replace(/<.*/s, '');
    if (first?.isReceiver && (byType.get(type)?.length ?? 0) < mostExtensions) push(byType, type, method);
  }
  extensionsBy(program).set(name, byType);
  return byType;
}

/** The outside type whose member a value is: `HttpClient` of `HttpClient new PutJson`. What is called on a builder gives it back. */
function typeBefore(value: Value, name: string): string | undefined {
  if (value.kind !== 'external' || value.path.at(-1) !== name) return undefined;
  let at = value.path.length - 2;
  while (value.path[at] === '()') at -= 2;
  const type = value.path[at] === 'new' ? value.path[at - 1] : undefined;
  return at === value.path.length - 2 || type?.endsWith('Builder') ? type : undefined;
}

/** `"channels/{0}".Filled(id)`: what no file of the program gives to texts, some other one may. */
function ofOtherFile(evaluator: Evaluator, { object, name }: MemberExpr, { fn, context }: Thunk): readonly Value[] {
  if (!hasExtensions.test(fn.file.language)) return [];
  if (!evaluator.evaluate(object, fn, context).some(({ kind }) => kind === 'text')) return [];
  return [{ kind: 'external', module: '', path: [name], file: fn.file }];
}

const hasExtensions = /^(?:csharp|kotlin|swift)$/;

const mostBases = 6; // in a line

/** The types of the program, and of texts, that an object has whose extension is called. */
function ownTypesBefore(evaluator: Evaluator, callee: MemberExpr, place: Thunk): readonly string[] {
  if (!extensionNames(evaluator.program).has(callee.name)) return [];
  const enums = enumsBefore(evaluator, callee, place);
  if (enums.length > 0) return enums;
  const objects = evaluator.evaluate(callee.object, place.fn, place.context);
  return objects.flatMap((value): readonly string[] => {
    if (value.kind === 'text') return namesOfTexts;
    if (value.kind === 'instance') return typesOf(evaluator, value.class);
    if (value.kind !== 'param' || value.members) return [];
    const type = value.param.fn.params[value.param.index]?.type?.replace(/[<?].*/s, '') ?? '';
    if (isTextType(type)) return namesOfTexts;
    const own = evaluator.program.classesNamed(type).slice(0, 1);
    return own.length > 0 ? own.flatMap((one) => typesOf(evaluator, one)) : [];
  });
}

/** A class, what it derives from, and what it implements, by name. */
function typesOf(evaluator: Evaluator, type: ClassInfo, depth = 0): readonly string[] {
  if (depth > mostBases) return [type.name];
  const bases = basesOf(evaluator, type).flatMap((base) =>
    base.kind === 'class' ? typesOf(evaluator, base.class, depth + 1) : [],
  );
  return [type.name, ...type.outline.bases.map(lastName), ...bases];
}
