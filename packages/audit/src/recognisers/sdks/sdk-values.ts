import type { Catalogue, Sdk, SdkSymbol } from '@mixer-oauth/core';
import type { Expr } from '../../outline/outline.ts';
import { modulesIn } from '../../resolve/modules/imports.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { sdksFor } from './sdk-symbols.ts';
import { lastPart } from './symbol-parts.ts';
import { reportSymbol } from './report-symbol.ts';
import { usesIn } from './uses.ts';

/**
 * Symbols of a client library that code names instead of calling: `{ Type: helix.EventSubTypeChannelFollow }`,
 * `SubscriptionTypes.CHANNEL_FOLLOW.prepare(…)`, `GetUsersRequest::ids(…)`.
 */
export const sdkValues: Recogniser = (scene) => {
  const { sdks } = scene.catalogue.data;
  if (!sdks.some(({ symbolRule, symbols }) => symbolRule || symbols.some(({ isValue }) => isValue))) return;
  for (const { expr, fn } of usesIn(scene.evaluator.program)) {
    if (expr.kind !== 'name' && expr.kind !== 'member') continue;
    for (const sdk of sdksFor(scene, fn.file.language)) {
      const symbol = valuesOf(sdk).get(expr.name) ?? methodOf(scene, sdk, expr);
      if (!symbol || !isOf(scene, sdk, expr, fn)) continue;
      reportSymbol(scene, symbol, placeOf(expr, fn), true, sdk);
    }
  }
};

const methods = new WeakMap<Sdk, ReadonlyMap<string, SdkSymbol>>();

/** `paginate(client.rest.issues.listForRepo, …)`: a method of a library with a rule for its names, handed on instead of called. */
function methodOf(scene: Scene, sdk: Sdk, expr: Expr): SdkSymbol | undefined {
  if (!sdk.symbolRule || expr.kind !== 'member' || !('name' in expr.object)) return undefined;
  const table =
    methods.get(sdk) ??
    new Map(scene.catalogue.symbolsOf(sdk).map((one) => [one.symbol.split('.').slice(-2).join('.'), one]));
  methods.set(sdk, table);
  return table.get(`${expr.object.name}.${expr.name}`);
}

const tables = new WeakMap<Sdk, ReadonlyMap<string, SdkSymbol>>();

function valuesOf(sdk: Sdk): ReadonlyMap<string, SdkSymbol> {
  const known =
    tables.get(sdk) ??
    new Map(sdk.symbols.flatMap((one) => (one.isValue ? [[lastPart(one.symbol), one] as const] : [])));
  tables.set(sdk, known);
  return known;
}

/** It resolves to the package, or to something that the program does not define in a file that imports it. */
function isOf({ evaluator, catalogue }: Scene, { id }: Sdk, expr: Expr, fn: FunctionInfo): boolean {
  const { file } = fn;
  const isIt = (module: string): boolean => brings(catalogue, file.language, module, id);
  const values = evaluator.evaluate(expr, fn);
  if (values.some((value) => value.kind === 'external' && value.module !== '')) {
    return values.some((value) => value.kind === 'external' && isIt(value.module));
  }
  const isOutside = values.every(({ kind }) => kind === 'external' || kind === 'unknown');
  return isOutside && [...modulesIn(file, evaluator.program)].some(isIt);
}

const brings = (catalogue: Catalogue, language: string, module: string, id: string): boolean =>
  catalogue.sdksOfImport(language, module).some((sdk) => sdk.id === id);
