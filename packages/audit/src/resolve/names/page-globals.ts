import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { distinct, limited } from '../alternatives.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { type FileInfo, folderOf, type FunctionInfo, type Placed, type Program } from '../program/program.ts';
import { isPageScript } from '../program/top-level-index.ts';
import type { Value } from '../values.ts';
import { inScope } from './names.ts';

const globalObjects = /^(?:window|globalThis|global|self|unsafeWindow)$/;
const handedAsGlobal = /^(?:window|globalThis|global|root)$/;
const ofEachFile = /^(?:module|exports|this)$/;
// What browsers and Node have themselves stays what it is, whatever takes its place in a test or for a while.
const ofPlatform =
  /^(?:fetch|require|process|console|document|location|history|navigator|performance|crypto|(?:local|session)Storage|set\w+|clear\w+|on[a-z]+|open|close|name|parent|top|origin|[A-Z]\w*Request|Request|Response|Headers|FormData|WebSocket|EventSource|Worker|Blob|File|URL\w*|Promise|Buffer|JSON|Math|Date|Object|Array|String|Number|RegExp|Error|Map|Set|Event|Image|Notification)$/;
const mostSettings = 60; // of one name: more are no parts of an object that people write

/** Whether a name means something of outside there: nothing around it has it, and at the top of a file only what all scripts share. */
function isFree(program: Program, name: string, fn: FunctionInfo): boolean {
  const { top } = fn.file;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (scope.params.some((one) => one.name === name || one.pattern?.some((part) => part.name === name))) return false;
    if (scope === top) break;
    if (program.definitionIn(scope, name)) return false;
    if (program.bindsOf(scope, name).some(({ bind }) => bind.isDeclaration)) return false;
  }
  return !fn.file.outline.imports.some((one) => (one.alias ?? one.name) === name);
}

/** `window`, where that is the browser's, or Node's `global`; also what a script's outer function is handed as that. */
function isGlobalObject(program: Program, expr: Expr, fn: FunctionInfo): boolean {
  if (expr.kind !== 'name' || !(globalObjects.test(expr.name) || handedAsGlobal.test(expr.name))) return false;
  const { name } = expr;
  if (!isFree(program, name, fn)) return handedAsGlobal.test(name) && isHandedAtOnce(program, name, fn);
  return globalObjects.test(name) && program.bindsOf(fn.file.top, name).length === 0;
}

/** `(function (window, $) { … })(window, jQuery)` */
function isHandedAtOnce(program: Program, name: string, fn: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (scope.params.some((one) => one.name === name)) return runsAtOnce(scope);
    if (program.definitionIn(scope, name) || program.bindsOf(scope, name).length > 0) return false;
  }
  return false;
}

const isDefinedAtTop = (program: Program, name: string, { top }: FileInfo): boolean =>
  program.bindsOf(top, name).length > 0 || program.definitionIn(top, name) !== undefined;

/** What is put on the global object, by name: `window.App = …`. */
const setOnGlobal = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (target.kind !== 'member' || !value || bind.operator === '+=' || fn.file.language !== 'javascript') continue;
    if (!ofPlatform.test(target.name) && isGlobalObject(program, target.object, fn))
      push(found, target.name, { expr: value, fn });
  }
  return found;
});

/** The name that an expression has for all scripts of a page: `App` and `window.App`. Undefined of what a file keeps for itself. */
function sharedName(program: Program, expr: Expr, fn: FunctionInfo): string | undefined {
  if (fn.file.language !== 'javascript') return undefined;
  if (expr.kind === 'member') return isGlobalObject(program, expr.object, fn) ? expr.name : undefined;
  if (expr.kind !== 'name' || !isFree(program, expr.name, fn)) return undefined;
  if (ofEachFile.test(expr.name) || ofPlatform.test(expr.name)) return undefined;
  if (isPageScript(fn.file.outline)) return expr.name;
  return setOnGlobal(program).has(expr.name) && !isDefinedAtTop(program, expr.name, fn.file) ? expr.name : undefined;
}

/** Functions that set something on an object which scripts of a page share, by its name, where they run when the script is loaded. */
const settersIn = rememberingEach((program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
  const found = new Map<string, FunctionInfo[]>();
  for (const { bind, fn } of program.binds) {
    const { target } = bind;
    if (target.kind !== 'member' || !bind.value || !runsAtOnce(fn)) continue;
    const name = sharedName(program, target.object, fn);
    if (name !== undefined && found.get(name)?.at(-1) !== fn) push(found, name, fn);
  }
  return found;
});

/** The top of a file, and a function without a name there: `(function () { … })()`, `$(function () { … })`. */
const runsAtOnce = ({ name, outer, owner, file }: FunctionInfo): boolean =>
  outer === undefined || (outer === file.top && name === '' && !owner);

/** Scripts of one page: in one folder, or in one below. A tree may hold several programs, each with names of its own. */
function areTogether({ file: one }: FileInfo, { file: other }: FileInfo): boolean {
  const [left, right] = [folderOf(one), folderOf(other)];
  return left === right || isBelow(left, right) || isBelow(right, left);
}

const isBelow = (folder: string, around: string): boolean => around === '' || folder.startsWith(`${around}/`);

/** `var App = {}`, and neither `var App = App || {}` nor `window.App = window.App || {}`. */
const makesAnew = (program: Program, name: string, file: FileInfo): boolean =>
  program.definitionIn(file.top, name) !== undefined ||
  program
    .bindsOf(file.top, name)
    .some(({ bind: { value, isDeclaration } }) => isDeclaration && value !== undefined && !goesOnWith(value, name));

const isNamed = (expr: Expr, name: string): boolean =>
  (expr.kind === 'name' && expr.name === name) ||
  (expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && globalObjects.test(expr.object.name));

const goesOnWith = (value: Expr, name: string): boolean =>
  value.kind === 'choice' && value.options.some((one) => isNamed(one, name));

/**
 * Functions of other scripts that set something on the object which an expression names here: `sites.acme = { … }` beside the script
 * that begins with `const sites = {}`. None where several scripts make an object of this name: each then belongs to a page of its own.
 */
export function settersElsewhere(
  { program }: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
): Readonly<{ name: string; setters: readonly FunctionInfo[] }> | undefined {
  if (fn.file.language !== 'javascript') return undefined;
  const named = expr.kind === 'name' || expr.kind === 'member' ? expr.name : undefined;
  const all = named === undefined ? undefined : settersIn(program).get(named);
  if (!all || named === undefined || all.length > mostSettings) return undefined;
  const name = sharedName(program, expr, fn);
  if (name === undefined) return undefined;
  const others = all.filter(({ file }) => file !== fn.file && areTogether(file, fn.file));
  const makers = new Set([fn.file, ...others.map(({ file }) => file)]);
  if ([...makers].filter((file) => makesAnew(program, name, file)).length > 1) return undefined;
  return { name, setters: others };
}

/** Whether what a statement sets something on is the object that scripts share under a name. */
export const isShared = ({ program }: Evaluator, object: Expr, name: string, fn: FunctionInfo): boolean =>
  isNamed(object, name) && sharedName(program, object, fn) === name;

/** What a name stands for that scripts put on the global object: those of the nearest folder. */
export function setOnWindow(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  if (file.language !== 'javascript') return undefined;
  const all = setOnGlobal(evaluator.program).get(name) ?? [];
  if (all.length === 0 || all.length > mostSettings) return undefined;
  const inOwn = all.filter(({ fn }) => fn.file === file);
  const beside = all.filter(({ fn }) => areTogether(fn.file, file));
  const nearest = [inOwn, beside, all].find((some) => some.length > 0) ?? [];
  const values = nearest.flatMap(({ expr, fn }) =>
    partsOf(expr, name).flatMap((part) => evaluator.evaluate(part, fn, emptyContext)),
  );
  return values.length > 0 ? limited(distinct(values)) : undefined;
}

/** Of `window.App || {}` only what is new. */
const partsOf = (value: Expr, name: string): readonly Expr[] =>
  value.kind === 'choice' ? value.options.filter((one) => !isNamed(one, name)) : [value];

/** `window.ask`: what a script put there, or what one of them has at its top. Empty where it is the browser's own. */
export function memberOfGlobal(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
): readonly Value[] {
  const { program } = evaluator;
  if (fn.file.language !== 'javascript' || !isGlobalObject(program, object, fn)) return [];
  const set = setOnWindow(evaluator, name, fn.file);
  if (set) return set;
  const isOwn = isPageScript(fn.file.outline) && isDefinedAtTop(program, name, fn.file);
  return (
    (isOwn ? inScope(evaluator, name, fn.file.top, emptyContext, undefined) : nameBeside(evaluator, name, fn.file)) ??
    []
  );
}

/** What another script has at its top, of the same folder before others. Only where neither imports nor exports, as parts of modules do. */
export function nameBeside(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  if (!isPageScript(file.outline)) return undefined;
  const others = evaluator.program.topLevel
    .filesDefining(name)
    .filter((other) => other !== file && isPageScript(other.outline));
  const beside = others.filter((other) => folderOf(other.file) === folderOf(file.file));
  const around = others.filter((other) => areTogether(other, file));
  for (const other of beside.length > 0 || around.length > 1 ? beside : around) {
    const found = inScope(evaluator, name, other.top, emptyContext, undefined);
    if (found) return found;
  }
  return undefined;
}
