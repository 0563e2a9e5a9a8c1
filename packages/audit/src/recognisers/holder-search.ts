import type { Catalogue } from '@mixer-oauth/core';
import type { Expr } from '../outline/outline.ts';
import { nameOf } from '../resolve/calls/calls.ts';
import { filledWith } from '../resolve/configuration/bound-settings.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { resolveModule } from '../resolve/modules/modules.ts';
import { type FileInfo, type FunctionInfo, lastName } from '../resolve/program/program.ts';
import { registrationsOf } from '../resolve/calls/registered-clients.ts';
import { piecesOf, type Value, wholeText } from '../resolve/values.ts';
import { namesOfTarget } from '../resolve/program/top-level-index.ts';
import { childrenOf } from '../resolve/program/walk.ts';
import { addressesGiven, makersIn, mayBeAddress } from './addresses-given.ts';
import { isDataFile } from './data-files.ts';
import { namesHandedOut } from './holders-of-frameworks.ts';
import { keyPaths } from './key-paths.ts';
import { moduleName } from './module-name.ts';
import { baseKeys } from './rest/class-bases.ts';
import { flatten, mentionsProvider } from './provider-url.ts';
import type { Relations } from './recogniser.ts';
import { isSdkObject } from './sdks/sdk-objects.ts';
import { formatPlace } from './sockets/events.ts';

export type Provider = Readonly<{ catalogue: Catalogue; relations: Relations }>;

// Names that half of all files have tell nothing of where the address goes.
const common =
  /^(?:ur[li]s?|base|root|host|path|link|href|endpoint|address|server|domain|site|src|data|value|text|name|config|target|default|exports|scope)$/i;
// Names that options of many libraries have.
const optional = /^(?:(?:base|prefix|root|api)_?(?:ur[li]|address|path|endpoint)s?|(?:redirect|callback)\w*)$/i;
// What these are the path of the file tells more surely, where files are imported by their paths.
const vague =
  /^_?(?:http|rest|api)?_?(?:api|bot|app|client|instance|service|connection|session|http|sdk|settings|options|env|environment)$/i;
const deepest = 60; // expressions of one definition: a client is made of few, a table of translations of thousands

/** Sections in which frameworks keep settings of their own. */
const ofFrameworks =
  /^(?:spring|server|logging|management|quarkus|micronaut|datasources|services|parameters|framework|app|application|api|apis|urls|settings|options|env|environment|properties|database|security|extra|http|clients?|providers?|streams?|platforms?)$/i;
const isSettings = /config|settings|options|environment/i;

export const isTelling = (name: string): boolean => name.length > 3 && !common.test(name);
const isOwn = (name: string): boolean => isTelling(name) && !optional.test(name);

/** Goes through a program for what holds an address or a client of a provider. */
export class HolderSearch {
  readonly names = new Set<string>();
  readonly #modules = new Set<string>();
  readonly types = new Set<string>();
  readonly #files = new Set<FileInfo>();
  readonly #evaluator: Evaluator;
  readonly #providers: readonly Provider[];
  readonly #isFirst: boolean;
  readonly #isAsked: (file: string) => boolean;

  /** @param isAsked - of a first look: whether the functions of a file are asked what they give, of which it follows no calls */
  constructor(evaluator: Evaluator, providers: readonly Provider[], isAsked?: (file: string) => boolean) {
    this.#evaluator = evaluator;
    this.#providers = providers;
    this.#isFirst = isAsked !== undefined;
    this.#isAsked = isAsked ?? ((): boolean => true);
  }

  get modulesFound(): readonly string[] {
    return [...this.#modules].filter((name) => name.length > 2);
  }

  inClasses(): void {
    for (const type of this.#evaluator.program.classes)
      for (const { name, value } of type.outline.fields) {
        if (value && this.#isEvent(value)) this.names.add(type.name);
        if (!value || !this.#holds(value, type.body)) continue;
        this.types.add(type.name);
        // Attributes of Elixir are known in their module alone.
        const isKnown = type.file.language !== 'elixir' && isOwn(name) && !vague.test(name);
        this.names.add(isKnown ? name : type.name);
      }
  }

  /** `base_uri 'https://…'` in the body of a class: who calls it need not know of whom it is. */
  inBodies(): void {
    for (const { name, body } of this.#evaluator.program.classes) {
      if (!body.body.some((statement) => statement.kind === 'expr' && this.#isBase(statement.value, body))) continue;
      this.types.add(name);
      this.names.add(name);
    }
  }

  #isBase({ kind, ...call }: Expr, fn: FunctionInfo): boolean {
    if (kind !== 'call' || !('callee' in call) || !baseKeys.test(nameOf(call.callee))) return false;
    const [first] = call.args;
    return first !== undefined && this.#isText(first.value, fn);
  }

  /** Classes that a section of the settings fills, and those that have such an object as a part. */
  inSettings(): void {
    for (const { name } of filledWith(this.#evaluator, (value) => this.#mentions(value))) {
      this.types.add(name);
      this.names.add(name);
    }
  }

  /** `self.api_endpoint = DEFAULT_ENDPOINT` in a module that classes of other files include. */
  inMixins(): void {
    const { program } = this.#evaluator;
    for (const type of program.classes) {
      if (!/^(?:module|trait)$/.test(type.outline.kind)) continue;
      const binds = type.methods.flatMap((method) => program.memberBindsOf(method));
      if (binds.some(({ bind: { value }, fn }) => value && this.#holds(value, fn))) this.names.add(type.name);
    }
  }

  /** `@endpoint = 'https://…'` in a class of settings: who makes one, and who is handed it, need not know of whom it is. */
  inConstructors(): void {
    const { program } = this.#evaluator;
    for (const type of program.classes) {
      const binds = type.methods.flatMap((method) => (method.isConstructor ? program.memberBindsOf(method) : []));
      if (!binds.some(({ bind: { value }, fn }) => value?.kind === 'text' && this.#holds(value, fn))) continue;
      this.types.add(type.name);
      if (isSettings.test(type.name)) this.names.add(type.name);
    }
  }

  /** `Followed = 'channel:{id}:followed'`: which events are subscribed to, files say that use the constants. */
  #isEvent(value: Expr): boolean {
    if (value.kind !== 'text' || !value.value.includes(':')) return false;
    const name = value.value.replaceAll(formatPlace, '{}');
    return name.includes('{}') && this.#providers.some(({ catalogue }) => catalogue.eventAt(name) !== undefined);
  }

  atTop(): void {
    const { binds, files } = this.#evaluator.program;
    for (const { bind, fn } of binds) {
      if (fn !== fn.file.top || !bind.value || !this.#holds(bind.value, fn)) continue;
      for (const name of namesOfTarget(bind.target, fn.file)) this.#take(name, fn.file);
    }
    for (const { outline, top } of files.values())
      for (const { name, value } of outline.exports) if (value && this.#holds(value, top)) this.#take(name, top.file);
  }

  inRecords(): void {
    const { program } = this.#evaluator;
    const paths = keyPaths(program);
    for (const { expr, fn } of program.records) {
      if (fn !== fn.file.top) continue;
      for (const { key, value } of expr.entries) {
        if (typeof key !== 'string' || !this.#isAddress(value, fn)) continue;
        this.#take(key, fn.file);
        const path = [...(paths.get(expr) ?? []).toReversed(), key];
        // Settings are asked for by the whole path: `configuration["Api:Url"]`, `@Value("${api.url}")`.
        if (path.length < 2) continue;
        if (isDataFile(fn.file)) for (const dot of ['.', ':']) this.names.add(path.join(dot));
        // Elixir's by application, and by a key or module that is written by itself where it is asked for.
        if (fn.file.language === 'elixir') for (const one of path.slice(1)) if (isTelling(one)) this.names.add(one);
        // Or a class is filled from the section: `@ConfigurationProperties("api")`, `GetSection("Api")`.
        const [section = ''] = path;
        if (isDataFile(fn.file) && isTelling(section) && !ofFrameworks.test(section)) this.#modules.add(section);
      }
    }
  }

  /** `url(path) { return BASE + path }`: who asks for an address need not know of whom it is. */
  inReturnedAddresses(): void {
    const { program } = this.#evaluator;
    for (const fn of program.functions) {
      if (!this.#isAsked(fn.file.file)) continue;
      if (!this.#providers.some(({ relations }) => relations.talks(fn.file.file))) continue;
      if (!this.#givesOut(fn)) continue;
      if (!fn.owner) this.#take(fn.name, fn.file);
      else {
        this.types.add(fn.owner.name);
        // A library asks the method, and others for the class: `class Door extends AbstractProvider`.
        if (fn.owner.outline.bases.some((base) => program.classesNamed(lastName(base)).length === 0))
          this.#take(fn.owner.name, fn.file);
        this.#take(isOwn(fn.name) && !vague.test(fn.name) ? fn.name : fn.owner.name, fn.file);
      }
    }
  }

  /** `def client(): return sdk.Client()` */
  inReturns(): void {
    const { program } = this.#evaluator;
    for (const fn of program.functions) {
      if (!this.#isAsked(fn.file.file)) continue;
      if (!this.#providers.some(({ relations }) => relations.usesSdk(fn.file.file))) continue;
      if (!program.given.returnsOf(fn).some((expr) => this.#isClient(expr, fn))) continue;
      if (fn.owner && vague.test(fn.name)) this.names.add(fn.owner.name);
      else this.#take(fn.name, fn.file);
    }
  }

  /** `AddHttpClient(Names.Api, c => c.BaseAddress = …)`: who asks for a client of that name. */
  inRegistrations(): void {
    for (const { call, fn, context, set } of registrationsOf(this.#evaluator)) {
      const [first] = call.args;
      if (!first || !set.some(({ bind, fn: inside }) => bind.value && this.#holds(bind.value, inside))) continue;
      const said = first.value.kind === 'member' || first.value.kind === 'name' ? [first.value.name] : [];
      const written = this.#evaluator.evaluate(first.value, fn, context).flatMap((value) => wholeText(value) ?? []);
      for (const name of [...said, ...written]) if (isTelling(name)) this.names.add(name);
    }
  }

  /** `@Provides fun retrofit(): Retrofit`: who is handed it names the type alone. */
  provided(): readonly string[] {
    return namesHandedOut(this.#evaluator, (expr, fn) => this.#holds(expr, fn));
  }

  /** `export * from './api'` */
  inWhatHandsOn(): void {
    const { program } = this.#evaluator;
    for (const file of program.files.values())
      for (const { module } of file.outline.exports) {
        const target = module === undefined ? undefined : resolveModule(program, file, module);
        if (target && this.#files.has(target)) this.#modules.add(moduleName(file.file));
      }
  }

  #take(name: string, file: FileInfo): void {
    this.#files.add(file);
    // Variables of the environment are nobody else's, whatever they are called.
    const isByPath = isImported(file);
    if ((isByPath ? isOwn(name) : isTelling(name)) || file.language === 'dotenv') this.names.add(name);
    if (isByPath && (!isOwn(name) || vague.test(name))) this.#modules.add(moduleName(file.file));
  }

  /** The value, or what it is made with: `axios.create({ baseURL: BASE })`, `new Settings()`. */
  #holds(root: Expr, fn: FunctionInfo): boolean {
    if (root.kind === 'call' && this.types.has(lastName(root.callee))) return true;
    const open: Expr[] = [root];
    for (let count = 0; count < deepest; count += 1) {
      const expr = open.pop();
      if (!expr) break;
      if (this.#isAddress(expr, fn)) return true;
      if (expr.kind !== 'concat') open.push(...childrenOf(expr));
    }
    return this.#isClient(root, fn) || makersIn(this.#evaluator, root, fn).some((one) => this.#givesOut(one));
  }

  #isAddress(expr: Expr, fn: FunctionInfo): boolean {
    return mayBeAddress(expr) && this.#isText(expr, fn);
  }

  #givesOut = (fn: FunctionInfo): boolean =>
    addressesGiven(this.#evaluator.program, fn).some(
      (expr) => (!this.#isFirst || mayBeAddress(expr)) && this.#isText(expr, fn),
    );

  #isText(expr: Expr, fn: FunctionInfo): boolean {
    return this.#evaluator.evaluate(expr, fn).some((value) => this.#mentions(value));
  }

  #mentions(value: Value): boolean {
    if (value.kind !== 'text') return false;
    const { text } = flatten(piecesOf(value));
    return this.#providers.some(({ catalogue }) => mentionsProvider(catalogue, text));
  }

  /** Made by a package of the provider, or kept under a name, in a record, for who imports that. */
  #isClient(expr: Expr, fn: FunctionInfo): boolean {
    if (!/^(?:call|name|member|record)$/.test(expr.kind)) return false;
    if (expr.kind === 'record')
      return expr.entries.some(({ value }) => value.kind !== 'record' && this.#isClient(value, fn));
    return this.#evaluator
      .evaluate(expr, fn)
      .some((value) => this.#providers.some(({ catalogue }) => isSdkObject(catalogue, fn, value)));
  }
}

/** Other files name it by its path. */
const isImported = (file: FileInfo): boolean =>
  isDataFile(file) || /^(?:javascript|python|lua|php)$/.test(file.language);
