import type { Catalogue } from '@mixer-oauth/core';
import type { Evaluator } from '../resolve/evaluator.ts';
import { piecesOf } from '../resolve/values.ts';
import { apiBaseOf, flatten } from './provider-url.ts';
import { isSdkObject } from './sdk-objects.ts';

// Names that half of all files have tell nothing of where the address goes.
const common =
  /^(?:ur[li]s?|base|root|host|path|link|href|endpoint|address|server|domain|site|src|data|value|text|name|config|target|default)$/i;

/**
 * Names at the top of files, and of static fields, that hold an address of the provider or a client of its SDK: who uses them
 * need not name the provider.
 */
export function addressNames(evaluator: Evaluator, catalogues: readonly Catalogue[]): readonly string[] {
  const names = new Set<string>();
  const isOfProvider = (value: Parameters<Evaluator['evaluate']>): boolean =>
    evaluator.evaluate(...value).some((one) => {
      const { text } = flatten(piecesOf(one));
      return catalogues.some(
        (catalogue) => apiBaseOf(catalogue, text) !== undefined || isSdkObject(catalogue, value[1], one),
      );
    });
  const take = (name: string, ...value: Parameters<Evaluator['evaluate']>): void => {
    if (name.length > 3 && !common.test(name) && isOfProvider(value)) names.add(name);
  };
  for (const { bind, fn } of evaluator.program.binds)
    if (bind.target.kind === 'name' && bind.value && fn === fn.file.top) take(bind.target.name, bind.value, fn);
  for (const { outline, body } of evaluator.program.classes)
    for (const { name, value, isStatic } of outline.fields) if (isStatic && value) take(name, value, body);
  return [...names];
}
