import type { Operation, Sdk, SdkSymbol } from '@mixer-oauth/core';

/** `list-for-authenticated-user` and `list_for_user` as a method is written. */
const camel = (words: string): string => words.replaceAll(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The symbols that a library's rule makes of the ids of REST operations, besides those that are written out.
 *
 * @returns none for a library without such a rule
 */
export function ruleSymbols({ symbolRule, symbols }: Sdk, operations: readonly Operation[]): readonly SdkSymbol[] {
  if (!symbolRule) return [];
  const written = new Set(symbols.map(({ symbol }) => symbol));
  return operations.flatMap(({ id, protocol }): readonly SdkSymbol[] => {
    if (protocol !== 'rest' || !id.includes('/')) return [];
    const symbol = [symbolRule.receiver, ...id.split('/').map(camel)].join('.');
    return written.has(symbol) ? [] : [{ symbol, operations: [id] }];
  });
}
