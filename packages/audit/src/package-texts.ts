import type { Catalogue, Sdk, SdkSymbol } from '@mixer-oauth/core';
import type { ExternalValue, PackageTexts, Piece } from './resolve/values.ts';

/**
 * The texts that client libraries give to code: `RouteBases.api`, `Routes.user('@me')`, by the tables of the catalogues.
 *
 * @returns nothing where no catalogue has such a library, so that no step of an evaluation need ask
 */
export function packageTexts(catalogues: readonly Catalogue[]): PackageTexts | undefined {
  const hasAny = catalogues.some(({ data }) => data.sdks.some((sdk) => sdk.texts ?? pathsOf(sdk).length > 0));
  if (!hasAny) return undefined;
  return (value) => {
    if (value.module === '' || value.path.length === 0) return undefined;
    for (const catalogue of catalogues) {
      // Kotlin imports what is written in Java.
      const languages = new Set(
        catalogue.sdksOfImport(value.file.language, value.module).map(({ language }) => language),
      );
      if (languages.size === 0) continue;
      // Packages hand on what others of the same makers have: one table has it.
      for (const sdk of catalogue.data.sdks) {
        const found = languages.has(sdk.language) ? textOf(sdk, value) : undefined;
        if (found !== undefined) return { kind: 'text', pieces: piecesOfTemplate(found) };
      }
    }
    return undefined;
  };
}

function textOf(sdk: Sdk, { path, call }: ExternalValue): string | undefined {
  const last = path.at(-1);
  if (last === 'new') return undefined;
  // A field of an object is named by its class, like a constant.
  if (last !== '()')
    return sdk.texts?.[
      path
        .filter((name) => name !== 'new' && name !== '()')
        .slice(-2)
        .join('.')
    ];
  const args = call?.expr.kind === 'call' ? call.expr.args.map(({ value }) => value) : [];
  const [first] = args;
  const name = path.slice(-3, -1).join('.');
  const written = first?.kind === 'text' ? `${name}('${first.value}')` : undefined;
  const rows = pathsOf(sdk).filter(({ symbol }) => symbol === name || symbol === written);
  const isExact = (row: SdkSymbol): boolean => row.symbol === written || row.arguments === args.length;
  return (rows.find(isExact) ?? rows.find((row) => row.arguments === undefined))?.call?.path;
}

const known = new WeakMap<Sdk, readonly SdkSymbol[]>();

/** Functions that give a path for a call around them. */
function pathsOf(sdk: Sdk): readonly SdkSymbol[] {
  const found =
    known.get(sdk) ??
    sdk.symbols.filter(({ call }) => call?.protocol === 'rest' && call.method === undefined && call.path !== undefined);
  known.set(sdk, found);
  return found;
}

const piecesOfTemplate = (template: string): readonly Piece[] =>
  template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { hole: part.slice(1, -1) } : { text: part }));
