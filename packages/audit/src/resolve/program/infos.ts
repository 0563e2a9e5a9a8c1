import type {
  CallExpr,
  ClassOutline,
  Expr,
  FileOutline,
  FunctionOutline,
  Param,
  Statement,
} from '../../outline/outline.ts';
import { calledFirst, writtenName } from '../../outline/written-name.ts';

/** A function with where it stands: its file, the function and class around it. The top level of a file is one too. */
export interface FunctionInfo {
  readonly name: string;
  readonly params: readonly Param[];
  readonly body: readonly Statement[];
  readonly file: FileInfo;
  readonly outer?: FunctionInfo;
  readonly owner?: ClassInfo; // the class whose method this is
  readonly outline?: FunctionOutline; // absent for the top level of a file or a class body
  readonly isConstructor: boolean;
  readonly isStatic: boolean;
  readonly declared?: FunctionInfo; // where a header declares it, with what it is called with by default
}

/** What stands for an argument that is left out. */
export function defaultAt(fn: FunctionInfo, index: number): Placed | undefined {
  for (const one of [fn, fn.declared]) {
    const expr = one?.params[index]?.default;
    // Python's `def __init__(self, root=ROOT)` is written in the class, and knows what stands there.
    if (one && expr) return { expr, fn: one.file.language === 'python' && one.owner ? one.owner.body : one };
  }
  return undefined;
}

export const functionInfo = (outline: FunctionOutline, outer: FunctionInfo, owner?: ClassInfo): FunctionInfo => ({
  name: outline.name ?? '',
  params: outline.params,
  body: outline.body,
  file: outer.file,
  outer,
  outline,
  ...(owner && { owner }),
  isConstructor: outline.isConstructor ?? false,
  isStatic: outline.isStatic ?? false,
});

export interface ClassInfo {
  readonly name: string;
  readonly outline: ClassOutline;
  readonly file: FileInfo;
  readonly outer: FunctionInfo; // where its name and its bases are looked up
  readonly parent?: ClassInfo; // the class around it
  readonly methods: readonly FunctionInfo[];
  readonly body: FunctionInfo;
}

export interface FileInfo {
  readonly outline: FileOutline;
  readonly file: string;
  readonly language: string;
  readonly top: FunctionInfo;
}

/** An expression and the function that it is evaluated in. */
export type Placed<E extends Expr = Expr> = Readonly<{ expr: E; fn: FunctionInfo }>;
export type PlacedBind = Readonly<{ bind: Extract<Statement, { kind: 'bind' }>; fn: FunctionInfo }>;

/** What the resolver must know of a language: see `languages/language.ts`. */
export type LanguageTraits = Readonly<{
  hasImplicitThis?: boolean;
  hasGlobalTypes?: boolean;
  hasOverloads?: boolean;
  hasFieldsBesideMethods?: boolean;
  callsMethodsOnly?: boolean;
  sharesTopLevel?: boolean;
  hasArgumentLabels?: boolean;
  hasPackageScope?: boolean;
  hasFlatNamespaces?: boolean;
  mapLoops?: 'keys' | 'pairs';
  mapViews?: Readonly<Record<string, '#keys' | '#values' | '#rows'>>;
  hasSpreadBlocks?: boolean;
  hasGlobalNames?: boolean;
  hasOpenClasses?: boolean;
  addsToForeignTypes?: boolean;
  hasUntypedNames?: boolean;
  declaresObjects?: boolean;
  callsPrograms?: boolean;
}>;

/** `a.b.C`, `C<T>` and `mixin(C)` end in `C`. */
export const lastName = (expr: Expr): string => {
  const name = writtenName(calledFirst(expr));
  return name.includes('<') ? name.replace(/<.*/s, '') : name;
};

export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));
export const stemOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '');

/** The class that a part in `file` belongs to: of the same language, in the same file, folder or namespace before others. */
export function nearest(classes: readonly ClassInfo[], { file, language, outline }: FileInfo): ClassInfo | undefined {
  const closeness = ({ file: other }: ClassInfo): number => {
    if (other.file === file) return 4;
    if (folderOf(other.file) === folderOf(file)) return 3;
    return stemOf(other.file) === stemOf(file) ? 2 : other.outline.namespace === outline.namespace ? 1 : 0;
  };
  return classes
    .filter((one) => one.file.language === language)
    .toSorted((left, right) => closeness(right) - closeness(left))[0];
}

export const isClass = (definition: FunctionInfo | ClassInfo): definition is ClassInfo => 'methods' in definition;

/** `Route(path)` of Swift and Python: a name that is written large is that of a class. */
export const isMadeByName = ({ callee }: CallExpr, { language }: FileInfo): boolean =>
  (language === 'swift' || language === 'python') && /^_*[A-Z]/.test(writtenName(callee));

/** C++'s `http::request req{verb, target}`: a function or variable of that name is no type. */
export const isMadeOfType = ({ callee, isNew }: CallExpr, { file }: FunctionInfo): boolean =>
  isNew && callee.kind === 'name' && file.language === 'cpp';

/** The class that a construction names: `Self { … }` and `new static(…)` in a method are of the method's own. */
export function madeName({ callee }: CallExpr, fn: FunctionInfo): string {
  const name = lastName(callee);
  if (!/^(?:Self|self|static|this)$/.test(name)) return name;
  for (let within: FunctionInfo | undefined = fn; within; within = within.outer)
    if (within.owner) return within.owner.name;
  return name;
}

/** A class before its methods are known, with its body. */
export function classInfo(outline: ClassOutline, outer: FunctionInfo, parent: ClassInfo | undefined): ClassInfo {
  const name = outline.name ?? '';
  const { file } = outer;
  const info = { name, outline, file, outer, methods: [], ...(parent && { parent }) } as unknown as {
    -readonly [K in keyof ClassInfo]: ClassInfo[K];
  };
  const fixed = { params: [], isConstructor: false, isStatic: true };
  info.body = { name: `${name}.body`, body: outline.body, file, outer, owner: info, ...fixed };
  return info;
}
