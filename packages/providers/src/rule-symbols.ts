import type { Operation, Sdk, SdkSymbol } from '@mixer-oauth/core';

/** `list-for-authenticated-user` and `list_for_user` as a method is written. */
const camel = (words: string): string => words.replaceAll(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The symbols that a library's rule makes of the ids of REST operations, besides those that are written out.
 *
 * @returns none for a library without such a rule
 */
export function ruleSymbols(
  { symbolRule, symbols: known }: Sdk,
  operations: readonly Operation[],
): readonly SdkSymbol[] {
  if (!symbolRule) return [];
  const written = new Set(known.map(({ symbol }) => symbol));
  return operations.flatMap(({ id, protocol }): readonly SdkSymbol[] => {
    if (protocol !== 'rest' || !id.includes('/')) return [];
    const names = namesOf(id, symbolRule.form).flatMap((name) => withTwin(name, symbolRule.twin));
    const symbols = names.map((name) => `${symbolRule.receiver}.${name}`);
    return symbols.flatMap((symbol) => (written.has(symbol) ? [] : [{ symbol, operations: [id] }]));
  });
}

/** `issues.listComments`; `issues.list_comments` and `issues.list_all_comments`. */
function namesOf(id: string, form: 'snake' | undefined): readonly string[] {
  if (form === undefined) return [id.split('/').map(camel).join('.')];
  const name = id.replaceAll('-', '_').replace('/', '.');
  return /\.list(?:_|$)/.test(name) ? [name, name.replace(/\.list(?=_|$)/, '.list_all')] : [name];
}

/** `issues.list_comments`, and `issues.async_list_comments` beside it. */
const withTwin = (name: string, twin: string | undefined): readonly string[] =>
  twin === undefined ? [name] : [name, name.replace(/\w+$/, (method) => `${twin}${method}`)];
