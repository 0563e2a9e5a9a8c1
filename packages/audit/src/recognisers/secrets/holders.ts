import type { Expr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { callTaking } from '../../resolve/program/calls-by-argument.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { piecesOf } from '../../resolve/values.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/** Objects and calls that belong to the provider: they hold one of its addresses, or are handed to one of its SDKs. */
export class Holders {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  isOfProvider(holder: Expr, fn: FunctionInfo): boolean {
    const call = holder.kind === 'call' ? holder : callTaking(this.#scene.evaluator.program, holder);
    const values = holder.kind === 'record' ? holder.entries.map(({ value }) => value) : [];
    const args = call?.kind === 'call' ? call.args.map(({ value }) => value) : [];
    return [...values, ...args].some((value) => this.#isAddress(value, fn)) || this.#isOfSdk(call, fn);
  }

  #isAddress(expr: Expr, fn: FunctionInfo): boolean {
    if (!/^(?:text|concat|name|member)$/.test(expr.kind)) return false;
    const { evaluator, catalogue } = this.#scene;
    return evaluator
      .evaluate(expr, fn)
      .some((value) => value.kind === 'text' && endpointIn(catalogue, flatten(piecesOf(value)).text) !== undefined);
  }

  #isOfSdk(call: Expr | undefined, fn: FunctionInfo): boolean {
    if (call?.kind !== 'call') return false;
    return calleeValues(this.#scene.evaluator, call, fn, emptyContext).some(
      (value) =>
        value.kind === 'external' &&
        value.module !== '' &&
        this.#scene.catalogue.sdksOfImport(fn.file.language, value.module).some(({ isShared }) => isShared !== true),
    );
  }
}
