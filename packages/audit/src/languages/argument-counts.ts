import type { Node } from 'web-tree-sitter';
import { partsOf } from './syntax.ts';

/** A parameter by its node, and whether a caller must have handed it over. */
export type Handed = Readonly<{ param: Node; isGiven: boolean }>;

const counted = /^(?:arguments\.length|func_num_args\(\))$/;
const functions = /function|method|arrow/;
const mirrored: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

/**
 * What a comparison of the number of arguments says of parameters: `arguments.length > 1` of JavaScript, `func_num_args() == 2` of PHP.
 *
 * @returns undefined for any other comparison, and where a parameter that it speaks of is not written
 */
export function countedArguments(first: Node, operator: string, last: Node): readonly Handed[] | undefined {
  const isFirst = counted.test(first.text);
  if (!isFirst && !counted.test(last.text)) return undefined;
  const limit = Number(isFirst ? last.text : first.text);
  const hasOwn = (isFirst ? first : last).text.startsWith('func');
  const params = Number.isInteger(limit) ? paramsAround(first, hasOwn) : undefined;
  if (!params) return undefined;
  const given = (at: number, isGiven: boolean): readonly Handed[] | undefined => {
    const param = params[at];
    return param && [{ param, isGiven }];
  };
  switch (isFirst ? operator : (mirrored.get(operator) ?? operator)) {
    case '>':
      return given(limit, true);
    case '>=':
      return given(limit - 1, true);
    case '<':
      return given(limit - 1, false);
    case '<=':
      return given(limit, false);
    case '==':
    case '===': {
      // As many and no more: of a function that has no more parameters nothing more is said.
      const [least, most] = [limit === 0 ? [] : given(limit - 1, true), given(limit, false) ?? []];
      return least && [...least, ...most];
    }
    default:
      return undefined;
  }
}

/**
 * The names of the parameters of the function that a node stands in, in order; undefined where one is more than a name. `hasOwn`: arrow
 * functions count as well, which in JavaScript have no `arguments` of their own.
 */
function paramsAround(node: Node, hasOwn: boolean): readonly Node[] | undefined {
  const isCounted = (one: Node): boolean =>
    functions.test(one.type) &&
    (hasOwn || one.type !== 'arrow_function') &&
    one.childForFieldName('parameters') !== null;
  let around = node.parent;
  while (around && !isCounted(around)) around = around.parent;
  const list = around?.childForFieldName('parameters');
  if (!list) return undefined;
  const names = partsOf(list).map((param) => (param.type === 'identifier' ? param : param.childForFieldName('name')));
  const written = names.filter((name) => name !== null);
  return written.length === names.length ? written : undefined;
}
