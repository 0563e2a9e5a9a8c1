import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { optionOfCallback } from '../configuration/option-callbacks.ts';
import { settingAt } from '../configuration/config-files.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import { baseClassesOf } from './related-classes.ts';
import { valuesOfType } from './types.ts';
import { type Origin, type ParamValue, type Piece, type TextValue, unknown, type Value } from '../values.ts';

/** How code asks a container for an object of a type: .NET, Autofac, Spring, Koin, Guice, Swinject. */
const asks =
  /^(?:Get(?:Required)?(?:Keyed)?Services?|Resolve\w*|GetInstance|GetServiceOrCreateInstance|CreateInstance|getBean|getInstance|resolve|getService|get|inject)$/;

// Longer chains come from code that walks a recursive structure, never from code that reaches for a client.
const maximumMembers = 4;

/** A member of what a caller passes. */
export function memberOfParam(
  evaluator: Evaluator,
  value: ParamValue,
  name: string,
  context: Context,
): readonly Value[] {
  // .NET's `context.Configuration["Api:Url"]`, whoever hands the context over
  const settings = name.includes(':') ? settingAt(evaluator, name) : [];
  if (settings.length > 0) return settings;
  if ((value.members?.length ?? 0) >= maximumMembers) return [unknown(name)];
  const inner = { ...value, members: (value.members ?? []).concat(name) };
  const handed = [...optionOfCallback(evaluator, value, name), ...handedOver(evaluator, inner, context)];
  return handed.length > 0 ? handed : [inner];
}

/**
 * `options.Value.BaseAddress` of a parameter that nobody in the code passes: a container hands the object over, and where nobody in
 * the code makes objects of its class, what the class and the settings say is what it holds. Of objects that the code makes somewhere
 * this may be any: only what the class itself writes is known. Empty where it is neither text nor list.
 */
function handedOver(evaluator: Evaluator, value: ParamValue, context: Context): readonly Value[] {
  const { fn, index } = value.param;
  const type = fn.params[index]?.type;
  if (type === undefined) return [];
  evaluator.dependsOnCallers();
  if ((evaluator.sites.get(fn)?.length ?? 0) > 0) return [];
  const made = valuesOfType(evaluator, type, fn).flatMap((one) =>
    one.kind === 'instance' && evaluator.program.constructionsByName.has(one.class.name) ? [one.class] : [],
  );
  if (made.length > 1) return [];
  // What is around it is of a library: `IOptions<Settings>`. What it holds may be taken from itself: `next.Name = given.Settings.Name`.
  const held = evaluator
    .settleOnce(value, context)
    .filter((one) => one.kind !== 'external' && !isLeftAsDeclared(evaluator, one));
  if (made[0] && held.length === 1 && held.every((one) => isListIn(evaluator, one, made[0]))) return held;
  if (!made[0] && held.length > 0 && held.every((one) => one.kind === 'list')) return held;
  if (!held.every((one) => one.kind === 'text')) return [];
  return made[0] ? writtenByClass(evaluator, held, made[0]) : held;
}

/** A list of texts that the class itself writes out. */
const isListIn = (evaluator: Evaluator, value: Value, type: ClassInfo | undefined): boolean =>
  type !== undefined &&
  value.kind === 'list' &&
  value.items.every(
    ({ expr, fn }) => expr.kind === 'text' && isWithin(evaluator, type, { file: fn.file.file, at: expr.at }),
  );

/** `$"https://api.acme/jobs/{Name}/runs"` of a property: what objects of the class are made with is left open. */
function writtenByClass(evaluator: Evaluator, texts: readonly TextValue[], type: ClassInfo): readonly Value[] {
  const isWritten = (piece: Piece): boolean =>
    !('hole' in piece) && piece.origin !== undefined && isWithin(evaluator, type, piece.origin);
  const opened = texts.map(({ pieces }) =>
    pieces.map((piece): Piece => (isWritten(piece) ? piece : { hole: 'hole' in piece ? piece.hole : 'held' })),
  );
  const [first, ...others] = new Map(
    opened.map((pieces) => [pieces.map((one) => ('hole' in one ? '\u0000' : one.text)).join(''), pieces]),
  ).values();
  return first?.[0] && isWritten(first[0]) && others.length === 0 ? [{ kind: 'text', pieces: first }] : [];
}

/** In the class, or in one that it is an heir of. */
const isWithin = (evaluator: Evaluator, type: ClassInfo, { file, at }: Origin): boolean =>
  [type, ...baseClassesOf(evaluator, type)].some(
    (one) => one.file.file === file && one.outline.at.start <= at.start && at.end <= one.outline.at.end,
  );

/** `class Settings(var base: String = "…")`: what nobody passes a constructor is its default, which is beside it. */
const isLeftAsDeclared = (evaluator: Evaluator, value: Value): boolean =>
  value.kind === 'param' &&
  value.members === undefined &&
  value.param.fn.isConstructor &&
  (evaluator.sites.get(value.param.fn)?.length ?? 0) === 0;

/** `provider.GetRequiredService<IOptions<Settings>>()`: an object of the type, where the program has that. Undefined of other calls. */
export function askedOf(
  evaluator: Evaluator,
  { callee, types, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!asks.test(writtenName(callee)) || args.length > 1) return undefined;
  const [first] = args;
  const named = types?.length === 1 ? types[0] : first?.value.kind === 'name' ? first.value.name : undefined;
  if (named === undefined || !/^[A-Z]/.test(named)) return undefined;
  const own = valuesOfType(evaluator, named, fn, context).filter(({ kind }) => kind === 'instance');
  return own.length > 0 ? own : undefined;
}
