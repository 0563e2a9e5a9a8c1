import type { CallExpr, ClassOutline, Expr, FileOutline, FunctionOutline, Statement } from '../../outline/outline.ts';
import {
  classInfo,
  type ClassInfo,
  type FileInfo,
  folderOf,
  type FunctionInfo,
  functionInfo,
  isMadeByName,
  lastName,
  madeName,
  type LanguageTraits,
  type Placed,
  type PlacedBind,
} from './infos.ts';
import { BindIndex } from './bind-index.ts';
import { linkDeclared } from './declared-defaults.ts';
import { DefinitionIndex } from './definition-index.ts';
import { FunctionPlaces } from './function-places.ts';
import { GivenIndex } from './given-index.ts';
import type { CopiedPackages } from '../modules/copied-packages.ts';
import { bindsByMerging } from '../calls/merged-into.ts';
import { optionsSetBy } from '../calls/option-setters.ts';
import { armsAt } from './arms-at.ts';
import { bindsOfPart, mainOf, mergePart, opensTypes, withReceiver } from './parts.ts';
import { push } from '../../push.ts';
import { isPageScript, TopLevelIndex } from './top-level-index.ts';
import { UseIndex } from './use-index.ts';
import type { PackageTexts } from '../values.ts';
import { isText } from './looked-at.ts';
import { ExprWalk } from './expr-walk.ts';
import { expressionsOf } from './walk.ts';
import { membersWrittenOut, methodsWrittenOut } from './written-out.ts';

export * from './infos.ts';

/** Every file of the audited tree that passed the gates, indexed once. Building is one walk over the outlines. */
export class Program {
  readonly files = new Map<string, FileInfo>();
  readonly filesByFolder = new Map<string, FileInfo[]>(); // `''` is the root
  readonly environmentFiles: FileInfo[] = [];
  readonly functions: FunctionInfo[] = [];
  readonly classes: ClassInfo[] = [];
  readonly calls: Placed<CallExpr>[] = [];
  readonly records: Placed<Extract<Expr, { kind: 'record' }>>[] = [];
  readonly lists: Placed<Extract<Expr, { kind: 'list' }>>[] = [];
  readonly texts: Placed[] = []; // text and concat expressions, not the texts in these
  readonly binds: PlacedBind[] = [];
  readonly compared = new Set<Expr>(); // inside a comparison: looked at, never used
  readonly #functionsByOutline = new Map<FunctionOutline, FunctionInfo>();
  readonly #classesByName = new Map<string, ClassInfo[]>();
  readonly #opened = new Map<string, ClassInfo[]>();
  readonly #methodsByName = new Map<string, FunctionInfo[]>();
  readonly #definitions = new DefinitionIndex();
  readonly #subclasses = new Map<string, ClassInfo[]>();
  readonly #bindIndex = new BindIndex();
  readonly #inner = new Map<FunctionInfo, FunctionInfo[]>();
  readonly #holders = new Map<FunctionOutline, Placed>();
  readonly #places = new FunctionPlaces();
  readonly topLevel = new TopLevelIndex();
  readonly given = new GivenIndex();
  readonly uses = new UseIndex(); // what is done with the results of calls
  readonly constructionsByName = new Map<string, Placed<CallExpr>[]>(); // `new X(…)`, `X{…}`, `X(…)` of Swift and Python
  copies: CopiedPackages = new Map(); // packages of others in the tree: their files are not what their names stand for
  isKnownPackage: (name: string) => boolean = () => false; // what it does is not looked up in its code
  packageTexts: PackageTexts | undefined; // what constants and functions of packages give, where a catalogue says it
  readonly macros = new Map<string, FunctionInfo>(); // by language and name: expanded wherever the name stands
  readonly #parts: Readonly<{ outline: ClassOutline; outer: FunctionInfo }>[] = [];
  readonly #walk = new ExprWalk();
  readonly #callsByFile = new Map<string, number>();
  readonly traitsOf: (language: string) => LanguageTraits;

  constructor(outlines: readonly FileOutline[], traitsOf: (language: string) => LanguageTraits) {
    this.traitsOf = traitsOf;
    for (const outline of outlines) this.#addFile(outline);
    // Once every class is known: a part may be read before what it is a part of.
    for (const part of this.#parts) this.#addPart(part.outline, part.outer);
    for (const fn of linkDeclared(this)) this.#addBody(fn);
    this.#walk.end();
  }

  /** The function or class that a statement directly in `fn` defines under this name. */
  definitionIn(fn: FunctionInfo, name: string): FunctionInfo | ClassInfo | undefined {
    return this.#definitions.named(fn, name);
  }

  /** All functions that stand beside this one under its name, where the language has overloads. */
  overloadsOf(fn: FunctionInfo): readonly FunctionInfo[] {
    return this.traitsOf(fn.file.language).hasOverloads ? this.#definitions.overloadsOf(fn) : [fn];
  }

  /** Functions directly inside another: callbacks, closures. */
  innerFunctionsOf(fn: FunctionInfo): readonly FunctionInfo[] {
    return this.#inner.get(fn) ?? [];
  }

  /** Classes that name this one as a base or interface, by the last part of the name. */
  subclassesOf(name: string): readonly ClassInfo[] {
    return this.#subclasses.get(name) ?? [];
  }

  /** The object that a function is written into: `object.name = function …`, or the record around it. */
  holderOf({ outline }: FunctionInfo): Placed | undefined {
    return outline && this.#holders.get(outline);
  }

  /** The innermost function around a place: its value is looked up there. */
  functionAt({ top }: FileInfo, offset: number): FunctionInfo {
    return this.#places.innermost(top, offset);
  }

  functionOf(outline: FunctionOutline): FunctionInfo | undefined {
    return this.#functionsByOutline.get(outline);
  }

  classesNamed(name: string): readonly ClassInfo[] {
    return this.#classesByName.get(name) ?? [];
  }

  /** What extensions add to a type of outside, as a class that nothing names: the type itself is elsewhere (Swift). */
  openedType(name: string): ClassInfo | undefined {
    return this.#opened.get(name)?.[0];
  }

  methodsNamed(name: string): readonly FunctionInfo[] {
    return this.#methodsByName.get(name) ?? [];
  }

  /** Binds of a plain name in one function, in source order. */
  bindsOf(fn: FunctionInfo, name: string): readonly PlacedBind[] {
    return this.#bindIndex.named(fn).get(name) ?? [];
  }

  /** The same for every plain name that is bound in the function. */
  namedBindsOf(fn: FunctionInfo): ReadonlyMap<string, readonly PlacedBind[]> {
    return this.#bindIndex.named(fn);
  }

  /** Assignments without declaration to a name anywhere in a file: callbacks set variables of the functions around them. */
  assignmentsTo(file: FileInfo, name: string): readonly PlacedBind[] {
    return this.#bindIndex.assignments(file, name);
  }

  /** Binds whose target is a member or an index, in source order. */
  memberBindsOf(fn: FunctionInfo): readonly PlacedBind[] {
    return this.#bindIndex.members(fn);
  }

  /** Binds to a property of something whose last name this is: `options.url = …` for `options`. */
  propertyBindsOf(fn: FunctionInfo, name: string): readonly PlacedBind[] {
    return this.#bindIndex.properties(fn).get(name) ?? [];
  }

  /** Last names of what the function sets properties of. */
  namesWithProperties(fn: FunctionInfo): Iterable<string> {
    return this.#bindIndex.properties(fn).keys();
  }

  /** How many calls stand in a file. */
  callsIn(file: string): number {
    return this.#callsByFile.get(file) ?? 0;
  }

  #addFile(outline: FileOutline): void {
    const info = { outline, file: outline.file, language: outline.language } as {
      -readonly [K in keyof FileInfo]: FileInfo[K];
    };
    info.top = { name: '', params: [], body: outline.body, file: info, isConstructor: false, isStatic: true };
    this.files.set(this.files.has(outline.file) ? `${outline.file}#${outline.language}` : outline.file, info);
    if (outline.language === 'dotenv') this.environmentFiles.push(info);
    push(this.filesByFolder, folderOf(outline.file), info);
    this.#addBody(info.top);
    const { sharesTopLevel, hasGlobalNames, hasFlatNamespaces } = this.traitsOf(outline.language);
    if (sharesTopLevel || hasGlobalNames || hasFlatNamespaces || isPageScript(outline)) this.topLevel.add(info);
    for (const { value, at } of outline.exports) if (value) this.#addExpr(value, this.functionAt(info, at.start));
  }

  #addBody(fn: FunctionInfo): void {
    this.functions.push(fn);
    for (const { default: own, pattern = [] } of fn.params)
      for (const expr of [own, ...pattern.map((one) => one.default)]) if (expr) this.#addExpr(expr, fn);
    for (const annotation of fn.outline?.annotations ?? []) {
      // At a method it sees the constants of the class, but not in JavaScript.
      const own = fn.file.language === 'javascript' ? undefined : fn.owner?.body;
      this.#addExpr(annotation, own ?? fn.outer ?? fn);
      this.uses.addAnnotation(annotation, fn);
    }
    for (const statement of fn.body) this.#addStatement(statement, fn);
  }

  #addStatement(statement: Statement, fn: FunctionInfo): void {
    if (statement.kind === 'function') this.#definitions.add(fn, this.#addFunction(statement.fn, fn));
    else if (statement.kind === 'class' && statement.class.isPart)
      this.#parts.push({ outline: statement.class, outer: fn });
    else if (statement.kind === 'class') this.#definitions.add(fn, this.#addClass(statement.class, fn));
    else if (statement.kind === 'bind') this.#addBind({ bind: statement, fn });
    else this.given.add(statement, fn);
    const { binds, isWhole } = membersWrittenOut(statement, [fn.body, fn.file.outline.body], fn.owner?.body === fn);
    if (!isWhole) for (const expr of expressionsOf(statement)) this.#addExpr(expr, fn);
    for (const bind of binds) {
      this.#addBind({ bind, fn });
      if (bind.value) this.#addExpr(bind.value, fn);
    }
  }

  #addBind(placed: PlacedBind): void {
    this.binds.push(placed);
    this.uses.addBind(placed);
    const { target, value } = placed.bind;
    if (target.kind === 'member' && value?.kind === 'function')
      this.#holders.set(value.fn, { expr: target.object, fn: placed.fn });
    this.#bindIndex.add(placed);
  }

  #addFunction(outline: FunctionOutline, outer: FunctionInfo, owner?: ClassInfo): FunctionInfo {
    const fn = functionInfo(outline, outer, owner);
    this.#functionsByOutline.set(outline, fn);
    if (owner && fn.name) push(this.#methodsByName, fn.name, fn);
    if (!owner) push(this.#inner, outer, fn);
    this.#places.add(outer, fn);
    if (outline.annotations.some(({ callee }) => callee.kind === 'name' && callee.name === 'macro'))
      this.macros.set(`${fn.file.language} ${fn.name}`, fn);
    this.#addBody(fn);
    return fn;
  }

  #addClass(outline: ClassOutline, outer: FunctionInfo, parent?: ClassInfo, named = this.#classesByName): ClassInfo {
    const info = classInfo(outline, outer, parent);
    this.classes.push(info);
    push(named, info.name, info);
    this.#addBody(info.body);
    const defined = outline.body.flatMap((statement) => methodsWrittenOut(statement));
    for (const method of [...outline.methods, ...defined])
      (info.methods as FunctionInfo[]).push(this.#addFunction(method, outer, info));
    for (const { value, annotations } of outline.fields)
      for (const expr of value ? [value, ...annotations] : annotations) this.#addExpr(expr, info.body);
    for (const expr of [...outline.bases, ...outline.annotations]) this.#addExpr(expr, outer);
    for (const base of outline.bases) push(this.#subclasses, lastName(base), info);
    for (const inner of outline.classes) this.#definitions.add(info.body, this.#addClass(inner, outer, info));
    return info;
  }

  #addCall(expr: CallExpr, fn: FunctionInfo): void {
    // One for all: there are tens of thousands.
    const placed = { expr, fn };
    this.calls.push(placed);
    this.#callsByFile.set(fn.file.file, this.callsIn(fn.file.file) + 1);
    this.uses.addCall(placed);
    if (expr.isNew || isMadeByName(expr, fn.file)) push(this.constructionsByName, madeName(expr, fn), placed);
    for (const bind of [...optionsSetBy(expr, fn.body), ...bindsByMerging(expr, fn.file.language)])
      this.#bindIndex.add({ bind: { ...bind, arms: armsAt(fn, expr.at.start) }, fn });
  }

  #addRecord(expr: Extract<Expr, { kind: 'record' }>, fn: FunctionInfo): void {
    this.records.push({ expr, fn });
    for (const { value } of expr.entries) if (value.kind === 'function') this.#holders.set(value.fn, { expr, fn });
  }

  /** The methods, fields and bases of a part belong to the class; names in them are looked up where the part stands. */
  #addPart(outline: ClassOutline, outer: FunctionInfo): void {
    const { name = '' } = outline;
    const main = mainOf(this.classesNamed(name), outline, outer.file) ?? this.openedType(name);
    if (!main && outline.isExtension)
      for (const method of outline.methods) this.#addExtension(withReceiver(method, outline), outer);
    else if (!main && opensTypes(outer.file)) this.#addClass(outline, outer, undefined, this.#opened);
    else if (!main) {
      const info = this.#addClass(outline, outer);
      if (!this.definitionIn(outer, name)) this.#definitions.add(outer, info);
    }
    if (!main) return;
    mergePart(main, outline);
    const body = { ...main.body, outer, file: outer.file, body: outline.body };
    this.#addBody(body);
    for (const bind of bindsOfPart(outline)) {
      this.#addExpr(bind.value, body);
      this.#bindIndex.add({ bind, fn: body }, main.body);
    }
    for (const method of outline.methods) (main.methods as FunctionInfo[]).push(this.#addFunction(method, outer, main));
    for (const base of outline.bases) push(this.#subclasses, lastName(base), main);
    for (const inner of outline.classes) this.#definitions.add(main.body, this.#addClass(inner, outer, main));
  }

  #addExtension(outline: FunctionOutline, outer: FunctionInfo): void {
    const fn = this.#addFunction(outline, outer);
    push(this.#methodsByName, fn.name, fn);
    this.topLevel.addExtension(fn);
    this.#definitions.add(outer, fn);
  }

  #addExpr(root: Expr, fn: FunctionInfo): void {
    this.#walk.through(root, (expr, { isCompared, isInText }) => {
      if (isCompared) this.compared.add(expr);
      if (isText(expr) && (!isInText || expr.kind === 'concat')) this.texts.push({ expr, fn });
      if (expr.kind === 'call') this.#addCall(expr, fn);
      if (expr.kind === 'record') this.#addRecord(expr, fn);
      if (expr.kind === 'list') this.lists.push({ expr, fn });
      if (expr.kind === 'function') this.#addFunction(expr.fn, fn);
    });
  }
}
