import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import {
  addExpression,
  lowerExpr,
  type Lowering,
  type LowerStatement,
  lowerStatements,
  sourceOf,
} from '../lowering.ts';
import { addBind, addFunction, addReturn, addRun, bodyOf, lowerInside, skip } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { branches } from './branches.ts';
import { formatted, lowerCommand, makesTarget, nameOfCommand, printedBy, wordsOf } from './commands.ts';
import { goesElsewhere, lowerRedirected } from './outputs.ts';
import { captured, isCaptured, isInFunction, shift, withParameters } from './positions.ts';
import { lowerValue } from './words.ts';

/** `A=x`, `args+=(…)`, `map[key]=x`. */
function assign(node: Node, isDeclaration: boolean, lowering: Lowering): void {
  const [target, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  if (!target) return;
  const at = rangeOf(node);
  const to =
    target.type === 'subscript' ? lowerExpr(target, lowering) : nameAt(sourceOf(lowering, target), rangeOf(target));
  const isAdding = sourceOf(lowering, node)
    .slice(target.endIndex - target.startIndex)
    .startsWith('+=');
  const set: Expr = value
    ? lowerValue(value, lowering)
    : { kind: 'text', value: '', at: { start: node.endIndex, end: node.endIndex } };
  addBind(lowering, to.kind === 'spread' ? to.value : to, set, at, {
    operator: isAdding ? '+=' : '=',
    isDeclaration,
  });
}

/** `local a=1 b`, `export A=…`, `declare -A map`: what a function declares is its own, unless it says otherwise. */
const declaration: LowerStatement = (node, lowering) => {
  const [keyword] = node.children;
  const options = partsOf(node)
    .filter(({ type }) => type === 'word')
    .map((word) => sourceOf(lowering, word));
  const isLocal =
    isInFunction(lowering) &&
    /^(?:local|declare|typeset)$/.test(keyword?.type ?? '') &&
    !options.some((option) => /^-\w*g/.test(option));
  const isReference = options.some((option) => /^-\w*n/.test(option));
  for (const part of partsOf(node)) {
    if (part.type === 'variable_assignment' && !isReference) assign(part, isLocal, lowering);
    else if (part.type === 'variable_name' && (isLocal || isReference)) {
      const isMap = options.some((option) => /^-\w*A/.test(option));
      const empty: Expr | undefined = isMap ? { kind: 'record', entries: [], at: rangeOf(part) } : undefined;
      addBind(lowering, nameAt(sourceOf(lowering, part), rangeOf(part)), empty, rangeOf(part), {
        isDeclaration: isLocal,
      });
    } else if (/^(?:string|concatenation|command_substitution)$/.test(part.type)) addExpression(part, lowering);
  }
};

/** The names that `read` fills: parts of the text behind `<<<`, else what nobody knows. */
function read(node: Node, lowering: Lowering): void {
  const names = wordsOf(node).filter((word) => /^[a-z_]\w*$/i.test(sourceOf(lowering, word)));
  const text = partsOf(node).find(({ type }) => type === 'herestring_redirect');
  const [word] = text ? partsOf(text) : [];
  const value = word && lowerExpr(word, lowering);
  const by = separatorOf(node, lowering);
  for (const [index, name] of names.entries()) {
    const at = rangeOf(name);
    const parts = value && callAt(memberAt(value, 'split', at), [{ kind: 'text', value: by, at }], at);
    const part = parts && (names.length > 1 ? memberAt(parts, `${index}`, at) : value);
    addBind(lowering, nameAt(sourceOf(lowering, name), at), part, rangeOf(node), { isDeclaration: false });
  }
}

/** `IFS=: read -r verb path` */
function separatorOf(node: Node, lowering: Lowering): string {
  for (const part of partsOf(node)) {
    const value = part.type === 'variable_assignment' ? part.childForFieldName('value') : undefined;
    const lowered = value && sourceOf(lowering, part).startsWith('IFS=') ? lowerExpr(value, lowering) : undefined;
    if (lowered?.kind === 'text' && lowered.value.trim() !== '') return lowered.value;
  }
  return ' ';
}

/** `printf -v url '%s/%s' "$base" "$path"` */
function printInto(node: Node, lowering: Lowering): boolean {
  const [option, target, ...values] = wordsOf(node);
  if (!option || !target || sourceOf(lowering, option) !== '-v') return false;
  const value = formatted(
    values.map((word) => lowerExpr(word, lowering)),
    rangeOf(node),
  );
  addBind(lowering, nameAt(sourceOf(lowering, target), rangeOf(target)), value, rangeOf(node), {
    isDeclaration: false,
  });
  return true;
}

/** `source ./lib.sh`, `. "$(dirname "$0")/lib.sh"`: the file, as far as its path is written. */
function include(node: Node, lowering: Lowering): void {
  const [word] = wordsOf(node);
  const path = word && lowerExpr(word, lowering);
  const last = path?.kind === 'concat' ? path.parts.at(-1) : path;
  if (last?.kind !== 'text' || !/[\w-]$/.test(last.value)) return;
  const isBehind = path?.kind === 'concat';
  const module = isBehind ? last.value.replace(/^[^/]*\/+/, '') : last.value;
  if (module !== '') lowering.imports.push({ module, name: '*', at: rangeOf(node) });
}

function takeAway(node: Node, lowering: Lowering): void {
  const [count] = wordsOf(node).map((word) => sourceOf(lowering, word));
  shift(count === undefined ? 1 : /^\d+$/.test(count) ? Number(count) : undefined, lowering);
}

const special: Readonly<Record<string, (node: Node, lowering: Lowering) => boolean | void>> = {
  shift: takeAway,
  read,
  source: include,
  '.': include,
  printf: (node, lowering) => printInto(node, lowering) || prints(node, lowering),
  echo: (node, lowering) => prints(node, lowering),
  set: (node, lowering) => {
    if (wordsOf(node).some((word) => sourceOf(lowering, word) === '--')) shift(undefined, lowering);
    return false;
  },
};

/** What a function prints is what it gives. */
function prints(node: Node, lowering: Lowering): boolean {
  if (!isInFunction(lowering) || isCaptured(lowering)) return false;
  addReturn(lowering, printedBy(node, lowering), rangeOf(node));
  return true;
}

const command: LowerStatement = (node, lowering) => {
  const name = nameOfCommand(node, lowering) ?? '';
  const handle = Object.hasOwn(special, name) ? special[name] : undefined;
  if (handle && handle(node, lowering) !== false) return;
  if (node.childForFieldName('name')) addExpression(node, lowering);
  else lowerStatements(partsOf(node), lowering);
};

/** What goes to a file or to the log is nothing that a function gives. */
const redirected: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  const redirects = partsOf(node).filter((part) => part.startIndex !== body?.startIndex);
  const isPlain = redirects.every(({ type }) => type === 'file_redirect');
  const lower = (): void =>
    body?.type === 'command' && !isPlain
      ? addRun(lowering, lowerRedirected(node, lowering))
      : body && isPlain
        ? lowerStatements([body, ...redirects.filter(makesTarget)], lowering)
        : addRun(lowering, lowerRedirected(node, lowering));
  if (redirects.some((one) => goesElsewhere(one, lowering))) captured(lowering, lower);
  else lower();
};

/** The last command of a function prints for it. */
const definition: LowerStatement = (node, lowering) => {
  const [name, body] = [node.childForFieldName('name'), node.childForFieldName('body')];
  if (!name || !body) return;
  let statements: ReturnType<typeof bodyOf> = [];
  const params = withParameters(lowering, rangeOf(node), () => {
    statements = bodyOf(lowering, () => {
      const parts = body.type === 'compound_statement' ? partsOf(body) : [body];
      const last = parts.at(-1);
      const isGiving = last?.type === 'command' && isOfAnother(nameOfCommand(last, lowering));
      lowerStatements(isGiving ? parts.slice(0, -1) : parts, lowering);
      if (last && isGiving) addReturn(lowering, lowerCommand(last, lowering), rangeOf(last));
    });
  });
  addFunction(lowering, {
    name: sourceOf(lowering, name),
    params,
    body: statements,
    annotations: [],
    at: rangeOf(node),
  });
};

const isOfAnother = (name: string | undefined): boolean =>
  name !== undefined && !Object.hasOwn(special, name) && !/^(?:return|exit|:|true|false|cd|trap)$/.test(name);

export const statements: Readonly<Record<string, LowerStatement>> = {
  ...branches,
  command,
  variable_assignment: (node, lowering) => assign(node, false, lowering),
  variable_assignments: lowerInside,
  declaration_command: declaration,
  unset_command: skip,
  redirected_statement: redirected,
  pipeline: (node, lowering) => captured(lowering, () => lowerInside(node, lowering)),
  subshell: lowerInside,
  compound_statement: lowerInside,
  do_group: lowerInside,
  function_definition: definition,
  file_redirect: addExpression,
};
