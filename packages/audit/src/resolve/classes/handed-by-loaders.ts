import type { CallExpr, Range } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../context.ts';
import type { ClassInfo, FileInfo } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

/** What a loader makes or finds, by the expression that stands for it in a list: no such expression is written anywhere. */
const handed = new WeakMap<CallExpr, Value>();

/** Undefined of any call that is written. */
export const handedByLoader = (call: CallExpr): Value | undefined =>
  call.at.start === call.at.end ? handed.get(call) : undefined;

/** An object of the class. One for each class: answers are kept by it. */
export const objectOfLoader = rememberingEach((type: ClassInfo): Thunk => {
  const expr = placeholder(type.name, type.outline.at, true);
  const site: Thunk = { expr, fn: type.outer, context: emptyContext };
  handed.set(expr, { kind: 'instance', class: type, site, isLoaded: true });
  return site;
});

/** The class itself. */
export const classOfLoader = rememberingEach((type: ClassInfo): Thunk => {
  const expr = placeholder(type.name, type.outline.at, false);
  handed.set(expr, { kind: 'class', class: type, isLoaded: true });
  return { expr, fn: type.outer, context: emptyContext };
});

/** A module. */
export const moduleOfLoader = rememberingEach((file: FileInfo): CallExpr => {
  const expr = placeholder(file.file, { start: 0, end: 0 }, false);
  handed.set(expr, { kind: 'module', file, isLoaded: true });
  return expr;
});

function placeholder(name: string, { start }: Range, isNew: boolean): CallExpr {
  const at = { start, end: start };
  return { kind: 'call', callee: { kind: 'name', name, at }, args: [], isNew, at };
}
