import type { Expr, Field, Range } from '../outline/outline.ts';
import type { ClassInfo, FileInfo, FunctionInfo } from './program/program.ts';
import type { Closure, Context, SiteArgument } from './context.ts';

/** Where a piece of text was written. */
export type Origin = Readonly<{ file: string; at: Range }>;

/** A parameter whose value depends on the caller. */
export type ParamRef = Readonly<{ fn: FunctionInfo; index: number }>;

/**
 * Text with holes: literal pieces know where they were written, holes why nothing is known of them. `variable`: of the environment, for
 * which an empty text stands where it is not set.
 */
export type Piece =
  | Readonly<{
      text: string;
      origin?: Origin;
      variable?: string;
      /** A base ends here, and a path begins. */ isJoint?: true;
    }>
  | Readonly<{ hole: string; param?: ParamRef; members?: readonly string[]; outside?: ExternalValue }>;

/** An expression still to be evaluated, with where. */
export type Thunk = Readonly<{ expr: Expr; fn: FunctionInfo; context: Context }>;

/** Properties that statements set on a variable: `options.url = …`, `client.BaseAddress = …`. */
export type Properties = ReadonlyMap<string, readonly Thunk[]>;

/** `of`: the member of an enum that it is, whose methods it has. `split`: where it was taken apart; its places are the parts then. */
export type TextValue = Readonly<{ kind: 'text'; pieces: readonly Piece[]; of?: EnumMember; split?: Split }>;
/** `most`: so many parts, the last with all that is left. `isPartition`: what stands between is a part too (Python). */
export type Split = Readonly<{ by: string; most?: number; isPartition?: true }>;
/** `made`: the call that gives it what it carries, `Route::Follow(id)`. */
export type EnumMember = Readonly<{ type: ClassInfo; name: string; made?: Thunk }>;
/**
 * `isStream`: what comes out of a channel has no places, so a loop through it is at the items whatever it asks for (Go). `steps`: what
 * these functions have added to it stands in it, and what they have not added is not in it.
 */
export type ListValue = Readonly<{
  kind: 'list';
  items: readonly Thunk[];
  isStream?: true;
  steps?: ReadonlySet<FunctionInfo>;
}>;
/** A loader hands it over, which finds it in a folder or by its base: that it is this one is only likely. */
type FromLoader = Readonly<{ isLoaded?: true }>;
/** `isOpen`: it has other entries too, which are not known. */
export type RecordValue = Readonly<{ kind: 'record'; entries: Properties; isOpen?: boolean }> & FromLoader;
/**
 * `within`: the call of the function around it that it was made in. `given`: arguments that stand before those of a call. `isThrough`: it
 * is called by a method that every function has, `send.call(api, path)`.
 */
export type FunctionValue = Readonly<{
  kind: 'function';
  fn: FunctionInfo;
  self?: Value;
  within?: Closure;
  given?: readonly SiteArgument[];
  isThrough?: true;
}> &
  FromLoader;
export type ClassValue = Readonly<{ kind: 'class'; class: ClassInfo }> & FromLoader;
export type ModuleValue = Readonly<{ kind: 'module'; file: FileInfo }> & FromLoader;
/** A parameter, or (`members`) something inside it. `isObject`: an object of the type that a type parameter stands for. */
export type ParamValue = Readonly<{
  kind: 'param';
  param: ParamRef;
  members?: readonly string[];
  isObject?: true;
}>;
/** `isLeftOut`: an entry that an object of the program does not have. */
export type UnknownValue = Readonly<{ kind: 'unknown'; label: string; props?: Properties; isLeftOut?: true }>;

/**
 * An object of a class of the program; `site` is its construction, where that is known; `grown`: what was added to its fields. `part`: it
 * stands in a field of another object, which was made in `owner`, where that is known. `isOfClass`: it stands for the class of such an
 * object, which is asked for what is its own. `way`: tells the ways apart that its steps may have gone.
 */
export type InstanceValue = Readonly<{
  kind: 'instance';
  class: ClassInfo;
  site?: Thunk;
  part?: Readonly<{ field: Field; owner: Expr | undefined }>;
  props?: Properties;
  grown?: Properties;
  way?: string;
  isOfClass?: true;
}> &
  FromLoader;

/**
 * Something from outside the program: a package, a global, what they return. `path` is how code gets to it from `module`:
 * names, `new` and `()`; `parent` is the step before; `call` the call or construction that this is the result of.
 */
export type ExternalValue = Readonly<{
  kind: 'external';
  module: string; // package or namespace as imported; empty: a global or a type that the program does not define
  path: readonly string[];
  parent?: ExternalValue;
  call?: Thunk;
  file: FileInfo; // where it was met first: its imports tell which packages may define it
  props?: Properties;
  anew?: ReadonlySet<string>; // of these, what is set for certain: whatever it was made with is gone
}>;

/** A member of something from outside. */
export const stepFrom = (parent: ExternalValue, name: string): ExternalValue => ({
  kind: 'external',
  module: parent.module,
  path: parent.path.concat(name),
  parent,
  file: parent.file,
});

export type Value =
  | TextValue
  | ListValue
  | RecordValue
  | FunctionValue
  | ClassValue
  | ModuleValue
  | ParamValue
  | UnknownValue
  | InstanceValue
  | ExternalValue;

/** An object of what a name stands for, where that is an outside class. */
export const asObject = (value: Value): Value =>
  value.kind === 'external' ? { ...value, path: value.path.concat('new'), parent: value } : value;

export const unknown = (label: string): UnknownValue => ({ kind: 'unknown', label });
export const literalText = (text: string, origin?: Origin): TextValue => ({
  kind: 'text',
  pieces: [origin ? { text, origin } : { text }],
});

/** An enum's member that has no text of its own is written where it is used. */
export function writtenAt(value: Value, origin: Origin): Value {
  if (value.kind !== 'text') return value;
  return {
    ...value,
    pieces: value.pieces.map((piece) => ('hole' in piece || piece.origin ? piece : { ...piece, origin })),
  };
}

/** The value as text: what is not text becomes one hole. */
export function piecesOf(value: Value): readonly Piece[] {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'param':
      return [
        {
          hole: value.members?.at(-1) ?? value.param.fn.params[value.param.index]?.name ?? 'argument',
          param: value.param,
          ...(value.members && { members: value.members }),
        },
      ];
    case 'external':
      return [{ hole: value.path.filter((step) => step !== '()').join('.') || value.module, outside: value }];
    case 'unknown':
      return [{ hole: value.label }];
    default:
      return [{ hole: value.kind }];
  }
}

/** The text when it has no hole. */
export function wholeText(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  let text = '';
  for (const piece of value.pieces) {
    if ('hole' in piece) return undefined;
    text += piece.text;
  }
  return text;
}

/** What it is as a key: its text, or a member's name of an enum whose members are numbers. */
export const keyIn = (value: Value): string | undefined =>
  wholeText(value) ?? (value.kind === 'text' ? value.of?.name : undefined);

/**
 * Combinations of one alternative from each list, at most `limit` of them: first alternatives first, and where not all fit, so
 * chosen that as many alternatives as possible occur in one.
 */
export function combinations<T>(lists: readonly (readonly T[])[], limit: number): T[][] {
  let result: T[][] = [[]];
  for (const list of lists) {
    const heads = result;
    const isWhole = heads.length * list.length <= limit;
    const count = isWhole ? heads.length * list.length : Math.min(limit, Math.max(heads.length, list.length));
    // Nearly every list is of one, and there may be thousands: heads are copied only where there are more of them.
    if (count === heads.length) for (const [at, head] of heads.entries()) head.push(list[at % list.length] as T);
    else if (isWhole) result = heads.flatMap((head) => list.map((item) => [...head, item]));
    else
      result = Array.from({ length: count }, (_, at) => [
        ...(heads[at % heads.length] as T[]),
        list[at % list.length] as T,
      ]);
  }
  return result;
}

/** What constants of packages hold, and what their functions that make a path give. */
export type PackageTexts = (value: ExternalValue) => TextValue | undefined;
