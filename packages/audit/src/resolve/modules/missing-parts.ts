import { configFileOf } from '../configuration/config-files.ts';
import { missingExtensions } from '../calls/extension-sites.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FileInfo, Program } from '../program/program.ts';
import { pathOfModule } from './elixir-modules.ts';
import { localPath, moduleInside, resolveModule } from './modules.ts';
import type { ExternalValue } from '../values.ts';

/** Where that may stand which an address is put together with, and which no file of the program defines. */
export interface MissingParts {
  /** Paths without an ending; one that begins with a star may stand anywhere. */
  readonly modules: readonly string[];
  readonly types: readonly string[];
  readonly names: readonly string[];
  /** Classes that leave it to their heirs. */
  readonly bases: readonly string[];
}

/** What stands for whatever an heir of a class says. */
export const saidByHeirs = '#heirs';

const sharesNames = /^(?:go|cpp|swift|kotlin)$/; // what stands at the top of one file is known in others without an import
const shortest = 4; // letters of a name that is looked for in every file

/** @param outside - what stands in the addresses of calls instead of their paths */
export function missingParts(evaluator: Evaluator, outside: Iterable<ExternalValue>): MissingParts {
  const modules = new Set([...missingSettings(evaluator.program), ...missingExtensions(evaluator)]);
  const [types, names, bases] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const value of outside) {
    const { file, module, path } = value;
    const [first = '', ...rest] = path;
    if (rest[0] === saidByHeirs) bases.add(first);
    if (rest[0] === saidByHeirs) continue;
    const setting = namedSetting(value);
    if (setting !== undefined) names.add(setting);
    const named = file.language === 'elixir' ? pathOfModule(first) : undefined;
    if (named !== undefined) modules.add(named);
    if (file.language === 'shell') for (const one of sourcedUnread(evaluator.program, file)) modules.add(one);
    const loaded = loadedFile(evaluator, value);
    const local = module === '' ? undefined : localPath(file, module);
    for (const path of file.language === 'javascript' ? packageOfOrganisation(module) : []) modules.add(path);
    if (loaded !== undefined) modules.add(loaded);
    else if (local !== undefined) {
      if (!resolveModule(evaluator.program, file, module)) modules.add(local);
      // Python's `from . import routes`: what is imported may be a module itself.
      const inner = moduleInside(module, first);
      const within = file.language === 'python' && first !== '' ? localPath(file, inner) : undefined;
      if (within !== undefined && !resolveModule(evaluator.program, file, inner)) modules.add(within);
    } else if (rest.length > 0 && rest[0] !== '()' && !isOfMissingFunction(value)) {
      // Another file of the package holds the object: `CurrentUser.Path` of `var CurrentUser = Endpoint{…}`.
      if (module === '' && sharesNames.test(file.language) && first.length >= shortest) names.add(first);
      // `Paths.ME`; a module in Rust is written the same way.
      // In a page's scripts it is what another of them defines: `SETTINGS.scopes`.
      if (file.language === 'javascript' && /^[A-Z][A-Z_]{3,}$/.test(first)) names.add(first);
      else if (isTypeName.test(first)) types.add(first);
      else if (file.language === 'rust') modules.add(`*/${first}`);
      for (const path of file.language === 'rust' && module === '' ? importedWholly(file) : []) modules.add(path);
    } else if (/^\w+$/.test(first) && first.length >= shortest && rest.length === 0) names.add(first);
    else if (isOfMissingFunction(value)) names.add(first);
  }
  return { modules: [...modules], types: [...types], names: [...names], bases: [...bases] };
}

/** What a script sources may set any of its variables, whatever these are called. */
const sourcedUnread = (program: Program, file: FileInfo): readonly string[] =>
  file.outline.imports.flatMap(({ module }) =>
    resolveModule(program, file, module) ? [] : (localPath(file, module) ?? []),
  );

/** `use endpoints::*;` */
const importedWholly = ({ outline }: FileInfo): readonly string[] =>
  outline.imports
    .filter(({ name }) => name === '*')
    .map((one) => `*/${one.module.replace(/^(?:(?:crate|self|super)::)+/, '').replaceAll('::', '/')}`);

/** `@app/api` may be a folder of the tree itself. */
const packageOfOrganisation = (module: string): readonly string[] => {
  const name = /^@[\w.-]+\/([\w.-]+)$/.exec(module)?.[1];
  return name === undefined ? [] : [`*/${name}/src`, `*/${name}`];
};

/** `app.config['MIXER_SCOPES']` of Flask, `settings.MIXER_SCOPES` of Django: some module of the program sets it at its top. */
function namedSetting({ file, module, path }: ExternalValue): string | undefined {
  const name = path.at(-1) ?? '';
  if (file.language !== 'python' || !/^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(name)) return undefined;
  return path.at(-2) === 'config' || module.startsWith('django.conf') ? name : undefined;
}

/** What an import from beside the file brings, where that file was not read. */
export function isOfMissingFile(program: Program, { file, module, path: [first = ''] }: ExternalValue): boolean {
  if (!module.startsWith('.')) return false;
  const inner = moduleInside(module, first);
  const isInner = file.language === 'python' && resolveModule(program, file, inner) !== undefined;
  return !isInner && (file.language === 'python' || resolveModule(program, file, module) === undefined);
}

/** What a type has that no file of the program defines: a constant beside the path of a request. */
export const isOfMissingType = (program: Program, { module, path: [first = '', ...rest] }: ExternalValue): boolean =>
  module === '' && isTypeName.test(first) && isMember(rest) && program.classesNamed(first).length === 0;

/** The same of an object that is made of such a type: `new Host().Scopes`. */
export const isOfMissingObject = (program: Program, { module, path: [first = '', ...rest] }: ExternalValue): boolean =>
  module === '' && isTypeName.test(first) && rest[0] === 'new' && program.classesNamed(first).length === 0;

/**
 * What a function gives that no file of the program defines: `pathOf(id)` where functions of one file are known in others, and the
 * extension of a text, `"channels/{0}".Filled(id)`.
 */
export function isOfMissingFunction(value: ExternalValue): boolean {
  if (value.module !== '' || value.path.length < 2) return false;
  let given: ExternalValue | undefined = value;
  while (given && given.path.length > 2) given = given.parent;
  const [first = '', step] = given?.path ?? [];
  const call = given?.call?.expr;
  if (call?.kind !== 'call' || first.length < shortest) return false;
  if (step === 'new') return call.callee.kind === 'member' && !call.isNew;
  return step === '()' && (call.callee.kind === 'member' || sharesNames.test(value.file.language));
}

/** What only a file says that was not read. */
export const isOfUnread = (program: Program, value: ExternalValue): boolean =>
  isOfMissingFile(program, value) || isOfMissingType(program, value) || isOfMissingFunction(value);

const isTypeName = /^[A-Z]\w{2,}$/;
const isMember = ([member]: readonly string[]): boolean => member !== undefined && !/^(?:\(\)|new)$/.test(member);

/** `json.load(open('paths.json'))['me']`: the file, where a call on the way reads one. */
export function loadedFile(evaluator: Evaluator, value: ExternalValue): string | undefined {
  for (let step: ExternalValue | undefined = value; step; step = step.parent) {
    if (step.call?.expr.kind !== 'call') continue;
    const name = configFileOf(evaluator, step.call.expr, step.call.fn, step.call.context);
    if (name !== undefined) return `*/${name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')}`;
  }
  return undefined;
}

/** Where Symfony is told what its container hands out: files that may name no provider, and that no code names. */
function missingSettings({ files }: Program): readonly string[] {
  const languages = new Set(files.values().map(({ language }) => language));
  // Before any code is read, what is read may be the settings of any.
  const mayBe = languages.has('php') || [...languages].every((one) => /^(?:yaml|json|toml|xml|dotenv)$/.test(one));
  return mayBe ? settingsOfSymfony : [];
}

const settingsOfSymfony = ['services', 'packages/framework', 'packages/http_client', 'packages/knpu_oauth2_client'].map(
  (path) => `*/config/${path}`,
);
