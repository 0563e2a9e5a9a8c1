import type { Catalogue } from '@mixer-oauth/core';
import type { Program } from '../resolve/program.ts';
import { piecesOf, type Value, wholeText } from '../resolve/values.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { apiBaseOf, flatten, mentionsProvider } from './provider-url.ts';
import type { Relations } from './recogniser.ts';

/** Which files show by a URL or an import that they talk to the provider. One pass over texts and imports. */
export function relationsOf(program: Program, evaluator: Evaluator, catalogue: Catalogue): Relations {
  const talking = new Set<string>();
  const sdks = new Map<string, Set<string>>();
  const own = new Set(
    [...program.files.values()].flatMap(({ outline }) => (outline.namespace === undefined ? [] : [outline.namespace])),
  );
  const use = (language: string, file: string, module: string): void => {
    // A namespace that the program defines itself is no package, whatever library has the same name.
    if (own.has(module)) return;
    for (const { id, isShared } of catalogue.sdksOfImport(language, module)) {
      // A package that serves many providers tells nothing of this one.
      if (!isShared) talking.add(file);
      const inUse = sdks.get(language) ?? new Set<string>();
      inUse.add(id);
      sdks.set(language, inUse);
    }
  };
  for (const { file, language, outline } of program.files.values())
    for (const { module } of outline.imports) use(language, file, module);
  for (const { expr: call, fn } of program.calls) {
    if (call.callee.kind !== 'name' || !/^(?:require|import)$/.test(call.callee.name) || !call.args[0]) continue;
    const [module] = evaluator.evaluate(call.args[0].value, fn).flatMap((value) => wholeText(value) ?? []);
    if (module !== undefined) use(fn.file.language, fn.file.file, module);
  }
  for (const { expr, fn } of program.texts) {
    const texts =
      expr.kind === 'text'
        ? [expr.value]
        : expr.kind === 'concat'
          ? expr.parts.flatMap((part) => (part.kind === 'text' ? [part.value] : []))
          : [];
    const isWritten = texts.some(
      (text) => apiBaseOf(catalogue, text) !== undefined || mentionsProvider(catalogue, text),
    );
    if (isWritten || (expr.kind === 'concat' && isPutTogether(texts, catalogue, () => evaluator.evaluate(expr, fn))))
      talking.add(fn.file.file);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    talks: (file) => talking.has(file),
    sdksInUse: (language) => sdks.get(language) ?? none,
    talksAnywhere: talking.size > 0,
  };
}

/** `HOST + "/api/v1/"`: an address whose host stands elsewhere. Only folded where a piece looks like a base's path. */
function isPutTogether(texts: readonly string[], catalogue: Catalogue, fold: () => readonly Value[]): boolean {
  const paths = catalogue.data.urls.apiBases.flatMap(({ url }) => /^[a-z]+:\/\/[^/]+(\/.+?)\/*$/i.exec(url)?.[1] ?? []);
  if (!texts.some((text) => paths.some((path) => text.includes(path)))) return false;
  return fold().some((value) => apiBaseOf(catalogue, flatten(piecesOf(value)).text) !== undefined);
}
