import type { ScopeSink, Sdk } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Origin, Properties } from '../../resolve/values.ts';
import { hasText, optionsOf } from '../sdks/argument-text.ts';
import type { Scene } from '../recogniser.ts';
import { nameRange, sdksFor } from '../sdks/sdk-symbols.ts';
import { lastPart } from '../sdks/symbol-parts.ts';

/** A place where a sign-in library is set up: the call that takes scopes, or the library's name in a list of providers. */
export interface SignIn {
  readonly sdk: Sdk;
  readonly sink: ScopeSink;
  readonly expr: CallExpr | Extract<Expr, { kind: 'name' }>;
  readonly fn: FunctionInfo;
  /** Objects that it is handed. */
  readonly options: readonly Properties[];
  readonly place: Origin;
}

export function* signInsOf(scene: Scene): Generator<SignIn> {
  const { program } = scene.evaluator;
  for (const { expr, fn } of program.calls) {
    for (const sdk of sdksFor(scene, fn.file.language)) {
      const sink = sdk.scopeSinks?.find((one) => lastPart(one.symbol) === lastPart(nameOf(expr.callee)));
      if (!sink || !isOf(scene, expr, fn, sdk.id)) continue;
      const options = optionsOf(scene, expr, fn);
      if (!hasText(scene, sink.where, expr, fn, options)) continue;
      yield { sdk, sink, expr, fn, options, place: { file: fn.file.file, at: nameRange(expr) } };
    }
  }
  // `providers: [Acme, Other({ … })]`: one without options is listed as it is.
  for (const { expr: list, fn } of program.lists) {
    for (const expr of list.items) {
      if (expr.kind !== 'name') continue;
      for (const sdk of sdksFor(scene, fn.file.language)) {
        const sink = sdk.scopeSinks?.find((one) => one.where === undefined && lastPart(one.symbol) === expr.name);
        if (!sink || !isNameOf(scene, expr, fn, sdk.id)) continue;
        yield { sdk, sink, expr, fn, options: [], place: { file: fn.file.file, at: expr.at } };
      }
    }
  }
}

const isNameOf = ({ evaluator, catalogue }: Scene, expr: Expr, fn: FunctionInfo, id: string): boolean =>
  evaluator
    .evaluate(expr, fn)
    .some(
      (value) =>
        value.kind === 'external' &&
        catalogue.sdksOfImport(fn.file.language, value.module).some((sdk) => sdk.id === id),
    );

/** The call is of the package, or of something unknown in a file that imports it. */
function isOf(scene: Scene, call: CallExpr, fn: FunctionInfo, id: string): boolean {
  const { catalogue } = scene;
  const isIt = (module: string): boolean =>
    catalogue.sdksOfImport(fn.file.language, module).some((sdk) => sdk.id === id);
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  if (callees.some((callee) => callee.kind === 'external' && callee.module !== '')) {
    return callees.some((callee) => callee.kind === 'external' && isIt(callee.module));
  }
  return importsOf(scene, fn).some(isIt) && callees.every(({ kind }) => kind !== 'function' && kind !== 'class');
}

function importsOf({ evaluator }: Scene, { file }: FunctionInfo): readonly string[] {
  const required = evaluator.program.calls.flatMap(({ expr, fn }) => {
    const [first] = expr.args;
    return fn.file === file && nameOf(expr.callee) === 'require' && first?.value.kind === 'text'
      ? [first.value.value]
      : [];
  });
  return [...file.outline.imports.map(({ module }) => module), ...required];
}
