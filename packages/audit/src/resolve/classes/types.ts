import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from './members.ts';
import { lookUpType } from '../names/names.ts';
import type { FunctionInfo, PlacedBind } from '../program/program.ts';
import { isTypeParam } from './type-arguments.ts';
import { unknown, type Value } from '../values.ts';

const wrappers =
  /^(?:Promise|Task|ValueTask|Optional|Observable|Lazy|Maybe|Nullable|Readonly|Partial|Awaited|Func|ref|in|out|const|readonly|typeof)\b/;
const plain =
  /^(?:string|number|boolean|any|unknown|object|void|int|uint|long|ulong|bool|float|double|str|dict|list|None|null|undefined|never|String|Object|var|dynamic|byte|char|short|decimal|function|Function)$/;

/** The class names in a type: `Promise<IRequester | null>` holds `IRequester`. */
function namesIn(type: string): string[] {
  return type
    .split(/[\s<>|&,()[\]?:"']+/)
    .map((word) => word.replace(/^.*\\/, '')) // PHP's namespaces
    .filter((word) => /^[A-Za-z_][\w.]*$/.test(word) && !plain.test(word) && !wrappers.test(word))
    .slice(0, 2);
}

/** An object of the written type: of a class of the program, else of an outside one. Empty for plain types. */
export function valuesOfType(
  evaluator: Evaluator,
  type: string | undefined,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly Value[] {
  if (type === undefined) return [];
  const isContainer = /\[\]|List<|Array<|Dictionary|Map<|=>/.test(type);
  if (isContainer) return [];
  return namesIn(type).flatMap((name) => {
    const found = typeNamed(evaluator, name, fn, context).flatMap((value): Value[] => {
      if (isTypeParam(value)) return [value];
      if (value.kind === 'class') return [{ kind: 'instance', class: value.class }];
      if (value.kind === 'external') return [{ ...value, path: value.path.concat('new'), parent: value }];
      return [];
    });
    return found;
  });
}

/** What the types say that are written where a name is bound. */
export function valuesOfBinds(
  evaluator: Evaluator,
  binds: readonly PlacedBind[],
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const types = new Set<string>();
  for (const { bind } of binds) if (bind.type !== undefined) types.add(bind.type);
  return [...types].flatMap((type) => valuesOfType(evaluator, type, fn, context));
}

/** `http.Client` is of the package that an import of that name brings, never the program's own `Client`. */
function typeNamed(evaluator: Evaluator, name: string, fn: FunctionInfo, context: Context): readonly Value[] {
  const [owner = '', last = name] = name.split(/\.(?=[^.]*$)/);
  if (owner !== '' && last !== name) {
    const found = lookUpType(evaluator, owner, fn).flatMap((value): readonly Value[] => {
      if (value.kind === 'module') return memberOf(evaluator, value, last);
      const isImported = value.kind === 'external' && value.module !== '';
      return isImported ? memberOf(evaluator, value, last) : [];
    });
    if (found.length > 0) return found;
  }
  return lookUpType(evaluator, last, fn, context);
}

/** What a getter's written type says, where nothing else is known of it. */
export function typedOr(evaluator: Evaluator, getter: FunctionInfo, name: string): readonly Value[] {
  const typed = valuesOfType(evaluator, getter.outline?.returnType, getter);
  return typed.length > 0 ? typed : [unknown(name)];
}

/** What something unknown gives back: a written type tells more. */
export const isVague = (value: Value): boolean =>
  value.kind === 'external' && value.module === '' && value.path.some((step) => step === '()');

/** What outside code gave back. A field that takes it for an object of the program's own says more. */
export const isAnswer = (value: Value): boolean => value.kind === 'external' && value.path.at(-1) === '()';
export const isOwnObject = ({ kind }: Value): boolean => kind === 'instance';
