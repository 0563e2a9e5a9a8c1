import type { Placed, Program } from '../../resolve/program/program.ts';

/** Where a value is used: as an argument, in a list or an object, in an assignment, or as what a method is called on. */
export function* usesIn(program: Program): Generator<Placed> {
  for (const { expr, fn } of program.calls) {
    for (const { value } of expr.args) yield { expr: value, fn };
    // `client.repos.list.endpoint.merge(…)`: whatever a method has of its own.
    for (let of = expr.callee; of.kind === 'member'; of = of.object) yield { expr: of.object, fn };
  }
  for (const { expr, fn } of program.records) for (const { value } of expr.entries) yield { expr: value, fn };
  for (const { expr, fn } of program.lists) for (const item of expr.items) yield { expr: item, fn };
  for (const { bind, fn } of program.binds) if (bind.value) yield { expr: bind.value, fn };
}
