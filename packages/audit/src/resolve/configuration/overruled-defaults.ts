import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { loadedFile } from '../modules/missing-parts.ts';
import { exampleMark, localPath, resolveModule } from '../modules/modules.ts';
import { folderOf, type FileInfo, type Program } from '../program/program.ts';
import { type ExternalValue, type Value, wholeText } from '../values.ts';
import { settingNamed } from './configuration.ts';
import { isEnvironment } from './is-environment.ts';

/**
 * Whether a default behind these values is doubtful: settings of the tree say something else, `config.host || 'mixer.com'` beside a file
 * with `host: api.example`. Somebody may run the code with settings of his own.
 */
export function isOverruled(evaluator: Evaluator, values: readonly Value[], behind: () => readonly Value[]): boolean {
  const all = values.flatMap((value) =>
    value.kind === 'param' && value.members ? evaluator.settle([value]) : [value],
  );
  const set = all.map((value) => settingsIn(evaluator, value));
  if (set.length === 0 || set.some((texts) => texts.length === 0)) return false;
  // What a variable holds is told where it is an address alone; a default that says the same is what runs.
  const variables = all.flatMap((value, at) => (variableOf(value) === undefined ? [] : (set[at] ?? [])));
  const isSame = variables.length > 0 && behind().some((value) => variables.includes(wholeText(value) ?? ''));
  return !isSame && leavesOut(evaluator, 'default');
}

/** What a function gives, without its defaults where it gives a variable that is set: `return os.Getenv(key)`, else `return fallback`. */
export function withoutOverruled(evaluator: Evaluator, values: readonly Value[], file: FileInfo): readonly Value[] {
  if (values.length < 2) return values;
  const [read, others] = [true, false].map((is) => values.filter((value) => (variableOf(value) !== undefined) === is));
  if (!read || !others || read.length === 0 || others.length === 0) return values;
  noteDefault(evaluator, file, read);
  return isOverruled(evaluator, read, () => others) ? read : values;
}

/** What settings of the tree say that a value is; nothing of one that no setting is. */
function settingsIn(evaluator: Evaluator, value: Value): readonly string[] {
  const variable = variableOf(value);
  if (variable !== undefined) return variablesOf(evaluator.program).get(variable) ?? [];
  const values = value.kind === 'external' ? keyIn(evaluator, value) : [value];
  return values.filter((one) => isSetting(evaluator.program, one)).flatMap((one) => wholeText(one) ?? []);
}

/** The variable of the environment that it is, whatever that holds. */
function variableOf(value: Value): string | undefined {
  if (value.kind === 'external') return isVariable(value) ? value.path.at(-1) : undefined;
  const [piece, ...more] = value.kind === 'text' ? value.pieces : [];
  if (!piece || more.length > 0) return undefined;
  if (!('hole' in piece)) return piece.text === '' ? piece.variable : undefined;
  return piece.hole.startsWith('env:') ? piece.hole.slice('env:'.length) : undefined;
}

/** `config["Api:Host"]` of .NET, whatever hands the settings over: a key that a file of settings has. */
function keyIn(evaluator: Evaluator, { path }: ExternalValue): readonly Value[] {
  const key = path.at(-1) ?? '';
  const isOfSettings = path.slice(0, -1).some((step) => /conf|setting/i.test(step));
  return isOfSettings ? settingNamed(evaluator, key.replaceAll(':', '.')) : [];
}

const isVariable = ({ parent }: ExternalValue): boolean => parent !== undefined && isEnvironment(parent);

const isOfSettings = /(?:^|\/)(?:config(?:uration)?s?|settings)(?:\/[^/]+|\.\w+)$/i;
const dataLanguages = /^(?:json|yaml|toml|xml|dotenv)$/;

/** A file of settings has it, and no example of one. */
function isSetting({ files }: Program, value: Value): boolean {
  if ((wholeText(value) ?? '') === '' || value.kind !== 'text') return false;
  return value.pieces.every((piece) => {
    const file = 'text' in piece && piece.origin ? files.get(piece.origin.file) : undefined;
    if (file === undefined || exampleMark.test(file.file)) return false;
    return dataLanguages.test(file.language) || isOfSettings.test(file.file);
  });
}

const isOfTests = /\.env\.(?:tests?|testing|ci|e2e|mock)$/i;

/** What files of the environment set variables to, those of tests and examples apart. */
const variablesOf = rememberingEach((program: Program): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { top, file } of program.environmentFiles)
    for (const { bind } of exampleMark.test(file) || isOfTests.test(file) ? [] : program.memberBindsOf(top))
      if (bind.target.kind === 'member' && bind.value?.kind === 'text' && bind.value.value !== '')
        push(found, bind.target.name, bind.value.value);
  return found;
});

const notedIn = rememberingEach<Evaluator, [], Map<FileInfo, ExternalValue[]>>(() => new Map());

/** Notes that a file takes something written for want of what these values are. */
export function noteDefault(evaluator: Evaluator, file: FileInfo, values: readonly Value[]): void {
  const noted = notedIn(evaluator).get(file) ?? [];
  notedIn(evaluator).set(file, noted);
  if (noted.length < mostNoted) for (const value of values) if (value.kind === 'external') noted.push(value);
}

const mostNoted = 40;

/** Files of settings that may say otherwise, though they name no provider: paths as `missingModules` has them. */
export function settingsBeside(evaluator: Evaluator): readonly string[] {
  const found = new Set<string>();
  for (const [{ file, language }, values] of notedIn(evaluator)) {
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) found.add(`${folder}/.env`);
    found.add('.env');
    for (const path of settingsOf[language] ?? []) found.add(path);
    for (const value of values) {
      const local = localPath(value.file, value.module);
      if (local !== undefined && !resolveModule(evaluator.program, value.file, value.module)) found.add(local);
      const loaded = loadedFile(evaluator, value);
      if (loaded !== undefined) found.add(loaded);
    }
  }
  return [...found];
}

const settingsOf: Readonly<Record<string, readonly string[]>> = {
  csharp: ['*/appsettings'],
  java: ['*/application'],
  kotlin: ['*/application'],
  javascript: ['*/config/default'],
  elixir: ['*/config/config', '*/config/runtime'],
};
