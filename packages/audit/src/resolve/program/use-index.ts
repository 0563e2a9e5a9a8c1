import type { CallExpr, Expr, FunctionOutline } from '../../outline/outline.ts';
import { type FunctionInfo, type Placed, type PlacedBind } from './program.ts';
import { push } from '../../push.ts';

/** What becomes of the objects that calls give: the calls chained to them, the variables that hold them, calls on those. */
export class UseIndex {
  readonly #chained = new Map<Expr, Placed<CallExpr>>();
  readonly #callsOn = new Map<FunctionInfo, Map<string, Placed<CallExpr>[]>>();
  readonly #bindOfValue = new Map<Expr, PlacedBind>();
  readonly #annotated = new Map<Expr, FunctionInfo>();
  readonly #callOfBlock = new Map<FunctionOutline, Placed<CallExpr>>();
  readonly #bareCalls = new Map<FunctionInfo, Placed<CallExpr>[]>();

  addCall(placed: Placed<CallExpr>): void {
    const { callee, args } = placed.expr;
    for (const { value } of args) if (value.kind === 'function') this.#callOfBlock.set(value.fn, placed);
    if (callee.kind === 'name') push(this.#bareCalls, placed.fn, placed);
    if (callee.kind !== 'member') return;
    if (callee.object.kind === 'call') this.#chained.set(callee.object, placed);
    if (callee.object.kind !== 'name') return;
    const names = this.#callsOn.get(placed.fn) ?? new Map<string, Placed<CallExpr>[]>();
    this.#callsOn.set(placed.fn, names);
    push(names, callee.object.name, placed);
  }

  addAnnotation(annotation: CallExpr, fn: FunctionInfo): void {
    this.#annotated.set(annotation, fn);
  }

  /** The function that an annotation stands at. */
  annotatedBy(annotation: CallExpr): FunctionInfo | undefined {
    return this.#annotated.get(annotation);
  }

  addBind(placed: PlacedBind): void {
    const { value } = placed.bind;
    if (!value) return;
    this.#bindOfValue.set(value, placed);
    // Go's `request, err := http.NewRequest(…)`
    if (
      value.kind === 'member' &&
      value.name === '0' &&
      value.object.kind === 'call' &&
      placed.fn.file.language === 'go'
    )
      this.#bindOfValue.set(value.object, placed);
  }

  /** The call that is made on the result of this one: `b` in `a().b()`. */
  chainedOn(call: Expr): Placed<CallExpr> | undefined {
    return this.#chained.get(call);
  }

  /** Calls of methods on a variable, in one function. */
  callsOn(fn: FunctionInfo, name: string): readonly Placed<CallExpr>[] {
    return this.#callsOn.get(fn)?.get(name) ?? [];
  }

  /** Calls without receiver: in a block that configures an object they are made on it. */
  bareCallsIn(fn: FunctionInfo): readonly Placed<CallExpr>[] {
    return this.#bareCalls.get(fn) ?? [];
  }

  /** The call that a function is handed to where it is written. */
  callOfBlock(outline: FunctionOutline): Placed<CallExpr> | undefined {
    return this.#callOfBlock.get(outline);
  }

  bindOfValue(expr: Expr): PlacedBind | undefined {
    return this.#bindOfValue.get(expr);
  }
}
