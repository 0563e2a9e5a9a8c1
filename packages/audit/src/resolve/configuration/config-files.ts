import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../calls/calls.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from '../classes/members.ts';
import { examplesOf, normalisePath } from '../modules/modules.ts';
import type { FileInfo, FunctionInfo } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';

const loads =
  /^(?:load|loads|safe_load|full_load|load_file|parse|decode|json_decode|DeserializeObject|Deserialize|readJsonSync|readJSONSync|readJson)$/;
/** PHP: `$config = require __DIR__ . '/config.php';` gives what the file returns. */
const includes = /^(?:require|include)(?:_once)?$/;
const dumps = /^(?:dump|dumps|safe_dump|writeJsonSync|writeFileSync|WriteAllText)$/;
const configFile = /\.(?:json5?|jsonc|ya?ml|toml)$/i;

/**
 * What a configuration file holds that code reads: `json.load(open('config.json'))`. Where the file is not in the tree, what
 * the program itself writes to it.
 */
export function loadedConfig(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const name = configFileOf(evaluator, call, fn, context);
  if (name === undefined) return undefined;
  const file = fileNamed(evaluator, fn.file.file, name);
  const values = file ? contentOf(evaluator, file) : writtenTo(evaluator, name);
  return values.length > 0 ? values : undefined;
}

/** The configuration file that a call reads, as the code names it. */
export const configFileOf = (
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): string | undefined => {
  if (loads.test(nameOf(call.callee))) return fileNameIn(evaluator, call, fn, context, configFile);
  const isIncluded = fn.file.language === 'php' && includes.test(nameOf(call.callee));
  return isIncluded ? fileNameIn(evaluator, call, fn, context, /\.php$/i) : undefined;
};

/** The same of any call, whatever its name: the file among its arguments, or what they were read from. */
export const configFileNamed = (
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): string | undefined => fileNameIn(evaluator, call, fn, context, configFile);

/** What the file holds that is named among the arguments of such a call. */
export function configNamed(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const name = configFileNamed(evaluator, call, fn, context);
  const file = name === undefined ? undefined : fileNamed(evaluator, fn.file.file, name);
  return file ? contentOf(evaluator, file) : [];
}

/** What a configuration file says, document by document. */
export const contentOf = (evaluator: Evaluator, file: FileInfo): readonly Value[] =>
  file.outline.exports.flatMap(({ name, value }) =>
    name === 'default' && value ? evaluator.evaluate(value, file.top) : [],
  );

/** Names of files among the arguments, in lists too: `config.read(['bot.ini', 'local.ini'])`. */
export function fileNamesIn(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  pattern: RegExp,
): readonly string[] {
  const items = call.args.flatMap(({ value }) =>
    value.kind === 'list' || value.kind === 'name' ? evaluator.evaluate(value, fn, context) : [],
  );
  const named = items.flatMap((value) =>
    value.kind === 'list' ? value.items.flatMap((item) => evaluator.force(item).map(lastWritten)) : [],
  );
  const found = named.flatMap((text) => (text !== undefined && pattern.test(text) ? [text] : []));
  const one = found.length > 0 ? undefined : fileNameIn(evaluator, call, fn, context, pattern);
  return one === undefined ? found : [one];
}

/** The file's name among the arguments, or among those of the call that opened it. */
function fileNameIn(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  pattern: RegExp,
  depth = 0,
): string | undefined {
  for (const { value } of call.args) {
    if (value.kind === 'function' || value.kind === 'record') continue;
    for (const one of evaluator.evaluate(value, fn, context)) {
      const text = lastWritten(one);
      if (text !== undefined && pattern.test(text)) return text;
      // What is read of what was opened: `f:read("*a")`.
      for (let made = one.kind === 'external' && depth <= 2 ? one : undefined; made; made = made.parent) {
        if (made.call?.expr.kind !== 'call') continue;
        const { expr, fn: where, context: inside } = made.call;
        const inner = fileNameIn(evaluator, expr, where, inside, pattern, depth + 1);
        if (inner !== undefined) return inner;
      }
    }
  }
  return undefined;
}

/** `__dirname + '/config.json'` ends in a name all the same. */
function lastWritten(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  const hole = value.pieces.findLastIndex((piece) => 'hole' in piece);
  const written = value.pieces.slice(hole + 1).map((piece) => ('text' in piece ? piece.text : ''));
  return written.length > 0 ? written.join('') : undefined;
}

/** The file, else the example that stands for it. */
export function fileNamed(evaluator: Evaluator, from: string, name: string): FileInfo | undefined {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
  for (const one of [path, ...examplesOf(path)]) {
    const found = fileAbove(evaluator, from, one);
    if (found) return found;
  }
  return undefined;
}

function fileAbove(evaluator: Evaluator, from: string, path: string): FileInfo | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder.slice(0, -1))) {
    const found = evaluator.program.files.get(normalisePath(folder + path) ?? '');
    if (found) return found;
    if (folder === '') return undefined;
  }
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

function writtenTo(evaluator: Evaluator, name: string): readonly Value[] {
  const base = name.split(/[\\/]/).at(-1);
  return evaluator.program.calls.flatMap(({ expr, fn }): readonly Value[] => {
    if (!dumps.test(nameOf(expr.callee)) || expr.args.length < 2) return [];
    if (fileNameIn(evaluator, expr, fn, emptyContext, configFile)?.split(/[\\/]/).at(-1) !== base) return [];
    const [first] = expr.args;
    const content: Expr | undefined = first?.value;
    return content ? evaluator.evaluate(content, fn).filter(({ kind }) => kind === 'record') : [];
  });
}

/** `Configuration["Mixer:ApiUrl"]`: a path through a settings file, its parts divided by colons. */
export function settingAt(evaluator: Evaluator, path: string): readonly Value[] {
  const parts = path.split(':');
  if (parts.length < 2 || parts.includes('')) return [];
  return [...evaluator.program.files.values()]
    .filter(({ language, file }) => language === 'json' && /(?:settings|config)[^/]*\.json(?:\.\w+)?$/i.test(file))
    .flatMap((file) => {
      let values = contentOf(evaluator, file);
      for (const part of parts)
        values = values.flatMap((value) => (value.kind === 'record' ? memberOf(evaluator, value, part) : []));
      return values.filter((value) => wholeText(value) !== undefined);
    });
}
