import { type LowerStatement, sourceOf } from '../lowering.ts';

import { rangeOf } from '../syntax.ts';

/** `import h "net/http"`, `import . "x"`; without a name, the package is called as its path ends. */
export const lowerImport: LowerStatement = (node, lowering) => {
  const [name, path] = [node.childForFieldName('name'), node.childForFieldName('path')];
  if (!path) return;
  const module = sourceOf(lowering, path).slice(1, -1);
  const given = name ? sourceOf(lowering, name) : packageName(module);
  lowering.imports.push({ module, name: '*', ...(given !== '.' && { alias: given }), at: rangeOf(node) });
};

/** Versions end a path without naming anything; `go-` before and after a name is left out by custom. */
function packageName(module: string): string {
  const segments = module.split('/').filter((segment) => !/^v\d+$/.test(segment));
  const last = segments.at(-1) ?? module;
  return last
    .replace(/\.v\d+$/, '')
    .replace(/^go[-.]|[-.]go$/g, '')
    .replaceAll(/[^\w]/g, '');
}
